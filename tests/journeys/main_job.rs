//! The main job: from the first start to the report on the disk, and the same from a file of answers.

use rumbo_app::views::{FactInput, PathChoice, ResultView, RoadmapView};
use rumbo_app::{Pack, ReportLanguage, diagnose_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, open};

/// What screens show that a file does not have: the id of the stored filling-in, and since when something can be done.
pub fn without_id(result: ResultView, roadmap: RoadmapView) -> (ResultView, RoadmapView) {
    let assessment_id = String::new;
    (
        ResultView {
            assessment_id: assessment_id(),
            ..result
        },
        RoadmapView {
            assessment_id: assessment_id(),
            earliest: String::new(),
            ..roadmap
        },
    )
}

#[test]
fn telares_lihuen_goes_from_the_first_start_to_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let telares = ExampleCompany::read("telares-lihuen");
    let mut rumbo = open(folder.path());

    let home = rumbo.home().unwrap();
    assert!(!home.consented, "nobody has agreed to anything yet");
    assert_eq!((home.companies.len(), home.unfinished.len()), (0, 0));
    assert!(rumbo.accept_consent().unwrap().consented);
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert!(rumbo.home().unwrap().consented, "it is asked once");

    let blank = rumbo.new_assessment(PathChoice::Full).unwrap();
    assert_eq!(
        blank.progress.missing_facts,
        ["country", "offer", "segment"],
        "questions depend on these"
    );
    assert!(
        rumbo.home().unwrap().companies.is_empty(),
        "looking stores nothing"
    );

    let compulsory: Vec<(String, FactInput)> = telares
        .facts
        .iter()
        .filter(|(fact, _)| blank.progress.missing_facts.contains(fact))
        .cloned()
        .collect();
    let mut view = rumbo
        .start_assessment("  Telares   Lihuén ", true, PathChoice::Full, &compulsory)
        .unwrap();
    let id = view.id.clone();
    assert_eq!(
        view.company, "Telares Lihuén",
        "spaces at the ends are nobody's"
    );
    assert!(
        view.progress.missing_facts.is_empty(),
        "questions can begin"
    );
    for (fact, value) in &telares.facts {
        view = rumbo.state_fact(&id, fact, Some(value)).unwrap();
    }

    // The program itself says what comes next.
    let mut asked = Vec::new();
    while let Some(item) = view.progress.next_item.clone() {
        let answer = telares
            .answer(&item)
            .unwrap_or_else(|| panic!("{item} is asked, and Telares has no answer"));
        view = rumbo.answer_question(&id, &item, Some(answer)).unwrap();
        assert!(!asked.contains(&item), "{item} is asked twice");
        asked.push(item);
        assert_eq!(view.progress.answered as usize, asked.len());
    }
    assert_eq!(
        asked.len(),
        telares.answers.len(),
        "every answer was asked for"
    );
    assert_eq!(view.progress.answered, view.progress.total);
    assert_eq!(view.progress.minutes_left, 0);
    assert_eq!(
        view.dimensions.iter().map(|one| one.total).sum::<u32>(),
        view.progress.total,
        "the side list counts the same items"
    );
    for (item, note) in &telares.notes {
        rumbo.write_note(&id, item, note).unwrap();
    }

    let result = rumbo.finish_assessment(&id, false).unwrap();
    assert!(!result.provisional, "everything is answered");
    let roadmap = rumbo.roadmap(&id).unwrap();
    let from_file = diagnose_file(
        &Pack::shipped().unwrap(),
        &telares.text,
        ReportLanguage::ES,
        DAY,
    )
    .unwrap();
    assert_eq!(
        without_id(result, roadmap),
        without_id(from_file.result, from_file.roadmap),
        "profile, scores, alerts and recommendations are those of `rumbo diagnose`"
    );

    let home = rumbo.home().unwrap();
    assert!(home.unfinished.is_empty(), "nothing to go on with");
    let line = &home.companies[0].assessments[0];
    assert_eq!(home.companies[0].country, "Chile");
    assert_eq!(line.profile.as_deref(), Some("Cabotaje"));
    assert!(line.focus.contains("Mantas de lana"), "{}", line.focus);
}

#[test]
fn the_report_lies_where_it_was_proposed_and_then_where_the_person_chose() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();

    let target = rumbo.report_target(&id).unwrap();
    let documents = folder.path().join("Documentos");
    assert_eq!(target.folder, documents.display().to_string());
    assert_eq!(target.file, "Telares Lihuén – 2026-11-21.pdf");
    let saved = rumbo.save_report(&id, None, &PLAIN).unwrap();
    assert_eq!(
        saved.path,
        documents.join(&target.file).display().to_string()
    );
    let first = std::fs::read(&saved.path).unwrap();
    assert!(
        first.starts_with(b"%PDF-") && saved.pages > Some(5),
        "{} pages",
        saved.pages.unwrap_or_default()
    );

    let again = rumbo.save_report(&id, None, &PLAIN).unwrap();
    assert_eq!(
        std::fs::read(&again.path).unwrap(),
        first,
        "same day, same bytes"
    );
    let names: Vec<_> = std::fs::read_dir(&documents).unwrap().collect();
    assert_eq!(
        names.len(),
        1,
        "the older one was replaced, and nothing half written is left"
    );

    let stick = folder.path().join("Memoria USB");
    std::fs::create_dir(&stick).unwrap();
    rumbo.save_report(&id, Some(&stick), &PLAIN).unwrap();
    drop(rumbo);
    let rumbo = open(folder.path());
    assert_eq!(
        rumbo.report_target(&id).unwrap().folder,
        stick.display().to_string(),
        "the folder is remembered"
    );
    std::fs::remove_dir_all(&stick).unwrap();
    assert_eq!(
        rumbo.report_target(&id).unwrap().folder,
        documents.display().to_string(),
        "a stick that was taken out is not proposed"
    );
}

#[test]
fn an_unfinished_diagnosis_says_that_its_result_is_provisional() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = ExampleCompany::read("telares-lihuen");
    let id = telares.start(&mut rumbo).id;
    for (item, answer) in telares.answers.iter().take(12) {
        rumbo.answer_question(&id, item, Some(answer)).unwrap();
    }
    let result = rumbo.result(&id).unwrap();
    assert!(result.provisional && !result.notices.is_empty());
    assert!(
        result.index.low <= result.index.score && result.index.score < result.index.high,
        "what is not answered may still be anything: {:?}",
        result.index
    );
    let refused = rumbo.finish_assessment(&id, false);
    let words = crate::said::refused(refused, rumbo_app::Code::BlanksUnaccepted);
    assert!(words.contains("Quedan 27 preguntas"), "{words}");
    let finished = rumbo.finish_assessment(&id, true).unwrap();
    assert_eq!(
        finished.index.score, result.index.score,
        "blanks count with their lowest level"
    );
    assert!(
        rumbo.save_report(&id, None, &PLAIN).unwrap().pages > Some(5),
        "it has a report all the same"
    );
}
