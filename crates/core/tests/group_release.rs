//! The picture of a group: whoever reads one and can subtract learns of nobody, or of five companies at least.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use chrono::NaiveDate;
use proptest::prelude::*;
use rumbo_core::diagnosis::diagnose;
use rumbo_core::group::{GroupError, GroupView, LEAST, MANY, Member, Release, Share};
use rumbo_core::matching::{Fit, Matches, Offered, matches};
use rumbo_core::roadmap::{PlanInput, Roadmap, plan, shortest_way};
use rumbo_core::{AnswerSheet, Content, Diagnosis};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::sheets::{answer_some, any_facts};
use support::tape::Tape;

static SHIPPED: LazyLock<Content> = LazyLock::new(support::shipped);
/// Companies drawn once: planning is what takes time.
static COMPANIES: LazyLock<Vec<Company>> = LazyLock::new(|| (0..40).map(Company::drawn).collect());
const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

struct Company {
    diagnosis: Diagnosis,
    roadmap: Roadmap,
    matches: Matches,
}

impl Company {
    fn of(sheet: &AnswerSheet) -> Self {
        let content = &SHIPPED;
        let diagnosis = diagnose(content, sheet);
        let way = shortest_way(content, sheet, &diagnosis);
        let input = PlanInput {
            start_on: DAY,
            hours_per_week: Some(5),
            today: DAY,
            done: BTreeSet::new(),
            discarded: BTreeSet::new(),
        };
        let roadmap = plan(content, sheet, &diagnosis, &way, &input);
        let matches = matches(content, sheet, DAY);
        Self {
            diagnosis,
            roadmap,
            matches,
        }
    }

    /// Another company for each seed, the same in every run.
    fn drawn(seed: u32) -> Self {
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(12_345);
        let mut tape = Tape::of((0..400).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }));
        let facts = any_facts(&mut tape, &SHIPPED);
        let mut sheet = answer_some(&mut tape, &SHIPPED, &facts, 1, 1);
        sheet.blanks_accepted = true;
        Self::of(&sheet)
    }

    fn member(&self) -> Member<'_> {
        Member {
            diagnosis: &self.diagnosis,
            roadmap: &self.roadmap,
            matches: &self.matches,
        }
    }
}

fn view(companies: &[&Company]) -> Result<GroupView, GroupError> {
    let members = companies.iter().map(|company| company.member()).collect();
    GroupView::of(&SHIPPED, &Release { members })
}

/// Nobody, or five companies at least.
fn protects(count: usize) -> bool {
    count == 0 || count >= LEAST
}

#[test]
fn four_companies_are_no_group() {
    let four: Vec<&Company> = COMPANIES.iter().take(4).collect();
    assert_eq!(view(&four), Err(GroupError::TooFew(4)));
}

#[test]
fn a_small_group_is_told_in_four_things() {
    let few: Vec<&Company> = COMPANIES.iter().take(MANY - 1).collect();
    let view = view(&few).unwrap();
    assert!(!view.has_many());
    assert!(view.programmes.is_empty(), "programmes are for many");
    assert!(view.stages.iter().all(|cell| cell.by_base.is_none()));
    let shares = view.brakes.iter().map(|brake| brake.share);
    assert!(
        shares
            .chain(view.steps.iter().map(|step| step.share))
            .all(|share| share.is_none()),
        "no count of brakes or steps"
    );
    assert_eq!(view.dimensions.len(), 9, "a band of each dimension");
    assert!(!view.brakes.is_empty() && view.brakes.len() <= 5);
}

#[test]
fn many_companies_are_told_with_counts_and_programmes() {
    let many: Vec<&Company> = COMPANIES.iter().collect();
    let view = view(&many).unwrap();
    assert!(view.has_many());
    assert!(
        view.brakes.iter().any(|brake| brake.share.is_some()),
        "{:?}",
        view.brakes
    );
    for id in &view.programmes {
        let offered = Offered::Programme(id.clone());
        let fitting = many.iter().filter(|company| {
            let found = company.matches.find(&offered);
            found.is_some_and(|found| found.fit == Fit::Fits)
        });
        assert!(fitting.count() >= LEAST, "{id} fits five companies");
    }
}

#[test]
fn bands_hold_the_mean() {
    let some: Vec<&Company> = COMPANIES.iter().take(7).collect();
    for (place, band) in view(&some).unwrap().dimensions.iter().enumerate() {
        let scores = some.iter().map(|company| {
            company.diagnosis.dimensions[place]
                .score
                .floor()
                .to_integer()
        });
        let mean = scores.sum::<i64>() / 7;
        let (from, to) = (i64::from(band.band.from()), i64::from(band.band.to()));
        assert!((from..=to).contains(&mean), "{mean} in {from}–{to}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(400), ..ProptestConfig::default() })]

    /// Every set that follows from the shown cells by adding and subtracting is empty or of five at least.
    #[test]
    fn whoever_subtracts_learns_of_nobody(
        chosen in proptest::collection::vec(0_usize..40, LEAST..40),
    ) {
        // Some companies often, so that stages are of very different sizes.
        let companies: Vec<&Company> = chosen.iter().map(|place| &COMPANIES[*place]).collect();
        let all = companies.len();
        let view = view(&companies).unwrap();
        let at = |stage: &rumbo_core::ids::StageId| {
            companies.iter().filter(|one| one.diagnosis.stage == *stage).count()
        };
        let shown: Vec<usize> = view
            .stages
            .iter()
            .filter(|cell| cell.share.is_some())
            .map(|cell| at(&cell.stage))
            .collect();
        // All unions of shown cells, and what is left of the group beside them.
        for subset in 0_u32..1 << shown.len() {
            let united: usize = (0..shown.len())
                .filter(|place| subset & (1 << place) != 0)
                .map(|place| shown[place])
                .sum();
            prop_assert!(protects(united) && protects(all - united), "{shown:?} of {all}");
        }
        for cell in &view.stages {
            if let Some(Share::Count(told)) = cell.share {
                prop_assert_eq!(told, at(&cell.stage), "what is told is true");
            }
            if cell.by_base.is_some() {
                let ready = companies.iter().filter(|one| {
                    let mut profiles = SHIPPED.profiles.iter();
                    let own = profiles.find(|profile| profile.id == one.diagnosis.profile).unwrap();
                    one.diagnosis.stage == cell.stage && own.ready
                }).count();
                let building = at(&cell.stage) - ready;
                prop_assert!(ready >= LEAST && building >= LEAST, "{ready} and {building}");
                prop_assert!(protects(all - ready) && protects(all - building));
            }
        }
        for brake in &view.brakes {
            let held_back = companies.iter().filter(|one| {
                one.diagnosis.brakes.iter().any(|own| own.dimension == brake.what)
            }).count();
            prop_assert!(held_back >= 2, "what one company has is not common");
            if brake.share.is_some() {
                prop_assert!(held_back >= LEAST && protects(all - held_back));
            }
        }
    }

    /// Who stands first in the list does not matter.
    #[test]
    fn order_is_irrelevant(mut chosen in proptest::collection::vec(0_usize..40, LEAST..30)) {
        let picture = |chosen: &[usize]| {
            let companies: Vec<&Company> = chosen.iter().map(|place| &COMPANIES[*place]).collect();
            view(&companies)
        };
        let first = picture(&chosen);
        chosen.reverse();
        prop_assert_eq!(first, picture(&chosen));
    }
}
