//! Group reports with ordinary and hostile words: nothing leaves the paper, no two texts lie over each other.

use super::*;
use crate::group::GroupInput;
use crate::layout::tests::{check_bounds, check_overlaps, hostile_text, support};
use crate::page::Paper;
use proptest::prelude::*;
use rumbo_core::group::GroupView;
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{Locale, Localizer};
use std::sync::OnceLock;

/// The shipped pack with the picture of all example companies, and of the first six.
fn groups() -> &'static (Content, [GroupView; 2]) {
    static GROUPS: OnceLock<(Content, [GroupView; 2])> = OnceLock::new();
    GROUPS.get_or_init(|| {
        let content = support::content();
        let examples = support::examples(&content);
        let views = [&examples[..], &examples[..6]];
        let views = views.map(|members| support::group_view(&content, members));
        (content, views)
    })
}

fn laid_out(view: &GroupView, title: &str, place: &str, locale: Locale, paper: Paper) -> LaidOut {
    let shared = AnswerSheet::default();
    let input = GroupInput {
        title: Some(title),
        place: Some(place),
        paper,
        ..support::group_input(&groups().0, view, &shared)
    };
    let group = Group::build(&input, &Localizer::new(locale));
    lay_out(&group, Fonts::load().unwrap())
}

#[test]
fn few_and_many_are_set_cleanly() {
    for view in &groups().1 {
        for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
            let laid_out = laid_out(view, "Taller de marzo", "Puerto Azul", locale, paper);
            check_bounds(&laid_out, paper);
            check_overlaps(&laid_out);
            let pages = laid_out.pages.len();
            assert!((2..=4).contains(&pages), "{pages} pages");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_words_stay_on_the_paper(title in hostile_text(), place in hostile_text()) {
        let laid_out = laid_out(&groups().1[0], &title, &place, Locale::ES, Paper::Letter);
        check_bounds(&laid_out, Paper::Letter);
    }
}
