//! What there is to read: everything for nobody in particular, and what a company needs first when it is known.

use crate::said::refused;
use rumbo_app::Code;
use rumbo_app::views::{GuideView, GuidesView, Settings};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::open;

fn ids<'v>(view: &'v GuidesView, kind: &str) -> Vec<&'v str> {
    let groups = view.groups.iter().filter(|group| group.kind == kind);
    groups
        .flat_map(|group| &group.guides)
        .map(|guide| guide.id.as_str())
        .collect()
}

#[test]
fn without_a_company_every_guide_is_there_in_the_order_of_the_method() {
    let folder = tempfile::tempdir().unwrap();
    let rumbo = open(folder.path());
    let view = rumbo.guides(None).unwrap();
    assert!(
        ids(&view, "first").is_empty(),
        "nothing says what is urgent"
    );
    assert_eq!(
        ids(&view, "topics")[..3],
        ["strategy", "channel", "marketing"]
    );
    assert_eq!(ids(&view, "topics").len(), 9);
    assert!(ids(&view, "methods").contains(&"services-abroad"));
    assert!(ids(&view, "methods").contains(&"collective-mark"));
    assert_eq!(view.worksheets.len(), 2);
    assert!(view.companies.is_empty() && view.sheets.is_empty());
    for group in &view.groups {
        for guide in &group.guides {
            assert!(
                (1..=3).contains(&guide.minutes),
                "{}: {}",
                guide.id,
                guide.minutes
            );
            assert!(
                !guide.title.is_empty() && !guide.lead.is_empty(),
                "{}",
                guide.id
            );
        }
    }
}

#[test]
fn a_finished_company_reads_its_brakes_and_its_roadmap_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    let before = rumbo.guides(Some(&id)).unwrap();
    assert!(
        ids(&before, "first").is_empty(),
        "unfinished: too little is known"
    );
    assert!(
        !ids(&before, "methods").contains(&"services-abroad"),
        "it sells goods: {before:?}"
    );
    assert_eq!(before.worksheets.len(), 1);

    rumbo.finish_assessment(&id, false).unwrap();
    let view = rumbo.guides(Some(&id)).unwrap();
    let first = ids(&view, "first");
    let brakes: Vec<String> = rumbo
        .result(&id)
        .unwrap()
        .brakes
        .into_iter()
        .map(|brake| brake.dimension)
        .collect();
    assert_eq!(first[..brakes.len()], brakes, "brakes before all");
    assert!(first.len() < 9, "not everything is first: {first:?}");
    for guide in &view.groups[0].guides {
        assert!(!guide.reason.is_empty(), "{} says why", guide.id);
    }
    let all: usize = view.groups.iter().map(|group| group.guides.len()).sum();
    let without: usize = before.groups.iter().map(|group| group.guides.len()).sum();
    assert_eq!(all, without, "none is lost and none is there twice");
    assert_eq!(view.companies.len(), 1);
    assert_eq!(view.companies[0].assessment_id, id);
}

#[test]
fn a_guide_has_its_text_its_sources_and_a_way_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();
    let list = rumbo.guides(Some(&id)).unwrap();
    let order: Vec<String> = list
        .groups
        .iter()
        .flat_map(|group| group.guides.iter().map(|guide| guide.id.clone()))
        .collect();
    // From the first to the last, by "next" alone.
    let mut walked = vec![order[0].clone()];
    let mut guide: GuideView = rumbo.guide(&order[0], Some(&id)).unwrap();
    assert_eq!(guide.previous, None);
    while let Some(next) = guide.next {
        let before = guide.id;
        guide = rumbo.guide(&next.id, Some(&id)).unwrap();
        assert_eq!(guide.title, next.title);
        assert_eq!(
            guide.previous.as_ref().map(|link| link.id.as_str()),
            Some(before.as_str())
        );
        walked.push(next.id);
    }
    assert_eq!(walked, order, "the way on is the order of the list");

    let strategy = rumbo.guide("strategy", Some(&id)).unwrap();
    assert_eq!(
        (
            strategy.paragraphs.len(),
            strategy.steps.len(),
            strategy.mistakes.len()
        ),
        (3, 6, 3)
    );
    assert!(
        strategy
            .sources
            .iter()
            .any(|source| source.text.starts_with("CEPAL")),
        "{:?}",
        strategy.sources
    );
    assert_eq!(
        strategy.worksheet.map(|sheet| sheet.id).as_deref(),
        Some("landed-price")
    );
    assert!(!strategy.glossary.is_empty(), "words of it are explained");
    let payments = rumbo.guide("payments", Some(&id)).unwrap();
    let explained: Vec<&str> = payments
        .glossary
        .iter()
        .map(|word| word.id.as_str())
        .collect();
    assert!(
        explained.contains(&"fee"),
        "it speaks of comisiones: {explained:?}"
    );
    assert!(
        payments
            .actions
            .iter()
            .any(|action| !action.planned.is_empty()),
        "{:?}",
        payments.actions
    );
    let consortium = rumbo.guide("consortium", Some(&id)).unwrap();
    assert_eq!(
        consortium.dated.len(),
        2,
        "its method comes from programmes that have ended"
    );
    refused(rumbo.guide("no-such", None), Code::NotFound);
    refused(rumbo.guides(Some("no-such")), Code::NotFound);
}

#[test]
fn in_english_guides_are_english() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let settings = Settings {
        language: "en".to_owned(),
        ..rumbo.settings().unwrap()
    };
    rumbo.save_settings(&settings).unwrap();
    let guide = rumbo.guide("payments", None).unwrap();
    assert!(
        guide.dated[0].starts_with("Information of"),
        "{:?}",
        guide.dated
    );
    assert!(
        guide.glossary.iter().any(|word| word.id == "fee"),
        "{:?}",
        guide.glossary
    );
}
