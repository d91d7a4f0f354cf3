//! The express path: a few questions now, the rest when there is time; nothing is asked twice.

use crate::main_job::without_id;
use crate::said::refused;
use rumbo_app::views::{AnswerInput, AssessmentView, FactInput, PathChoice};
use rumbo_app::{Code, Pack, ReportLanguage, Rumbo, diagnose_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, it_is, open};
use std::collections::BTreeSet;

/// Begins on the express path with the compulsory facts of a company, and states every other fact that is asked there.
fn begin(rumbo: &mut Rumbo, company: &ExampleCompany) -> AssessmentView {
    let blank = rumbo.new_assessment(PathChoice::Express).unwrap();
    let compulsory: Vec<(String, FactInput)> = company
        .facts
        .iter()
        .filter(|(fact, _)| blank.progress.missing_facts.contains(fact))
        .cloned()
        .collect();
    let mut view = rumbo
        .start_assessment(&company.name, true, PathChoice::Express, &compulsory)
        .unwrap();
    for (fact, value) in &company.facts {
        if asked_facts(&view).contains(fact) {
            view = rumbo.state_fact(&view.id, fact, Some(value)).unwrap();
        }
    }
    view
}

fn asked_facts(view: &AssessmentView) -> BTreeSet<String> {
    let facts = view.screens.iter().flat_map(|screen| &screen.facts);
    facts.map(|fact| fact.id.clone()).collect()
}

/// Answers whatever comes next until nothing does; the questions in the order asked.
fn answer_all(rumbo: &mut Rumbo, id: &str, company: &ExampleCompany) -> Vec<String> {
    let mut view = rumbo.open_assessment(id).unwrap();
    let mut asked = Vec::new();
    while let Some(item) = view.progress.next_item.clone() {
        let answer = company
            .answer(&item)
            .unwrap_or_else(|| panic!("{item} is asked, and {} has no answer", company.id));
        view = rumbo.answer_question(id, &item, Some(answer)).unwrap();
        assert!(!asked.contains(&item), "{item} is asked twice");
        asked.push(item);
    }
    assert_eq!(view.progress.answered, view.progress.total);
    asked
}

#[test]
fn telares_goes_the_express_path_and_goes_on_nine_days_later() {
    let folder = tempfile::tempdir().unwrap();
    let telares = ExampleCompany::read("telares-lihuen");
    let mut rumbo = open(folder.path());
    let view = begin(&mut rumbo, &telares);
    let id = view.id.clone();
    assert_eq!(view.path, PathChoice::Express);
    assert!(view.screens.len() < 5, "few screens of facts");
    assert!(
        view.progress.minutes_left <= 6,
        "{} minutes",
        view.progress.minutes_left
    );

    let first = answer_all(&mut rumbo, &id, &telares);
    assert_eq!(
        first[..3],
        ["sales-home", "sales-abroad", "order-mode"],
        "milestones come first"
    );
    assert!((11..=15).contains(&first.len()), "{first:?}");

    let express = rumbo.express_result(&id).unwrap();
    assert_eq!(express.missing, 0);
    assert!(express.notices.is_empty());
    assert_eq!(express.stage_id, "b");
    assert_eq!(
        express.base_id.as_deref(),
        Some("a"),
        "what gate B asks is not all there"
    );
    assert!(
        express.base.contains("lista para abrir un canal"),
        "{}",
        express.base
    );
    assert!(express.caveat.starts_with("Es probable, no seguro."));
    assert!(express.index_low < express.index_high);
    let steps: Vec<&str> = express.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(steps.len(), 3);
    for step in &steps {
        let lacking = [
            "find-entry-requirements",
            "compare-carriers",
            "write-returns-policy",
            "work-out-landed-price",
        ];
        assert!(lacking.contains(step), "{step} rests on what was not asked");
    }

    let line = &rumbo.home().unwrap().unfinished[0];
    assert_eq!(line.path, PathChoice::Express);
    assert_eq!(
        (line.answered, line.total),
        (line.total, line.answered),
        "the path is answered"
    );
    let words = refused(rumbo.save_report(&id, None, &PLAIN), Code::ExpressPath);
    assert!(words.contains("diagnóstico completo"), "{words}");
    refused(rumbo.report_target(&id), Code::ExpressPath);
    refused(rumbo.finish_assessment(&id, true), Code::ExpressPath);
    drop(rumbo);

    it_is(DAY + chrono::Days::new(9));
    let mut rumbo = open(folder.path());
    let again = rumbo.express_result(&id).unwrap();
    assert_eq!(
        again, express,
        "it is there as it was, with the day of the last answer"
    );
    let whole = rumbo.choose_path(&id, PathChoice::Full).unwrap();
    assert_eq!(whole.path, PathChoice::Full);
    assert_eq!(
        whole.progress.answered as usize,
        first.len(),
        "every answer is kept"
    );
    assert_eq!(
        whole.progress.total - whole.progress.answered,
        express.rest.questions
    );
    let stated = asked_facts(&view);
    let left: Vec<String> = asked_facts(&whole).difference(&stated).cloned().collect();
    assert_eq!(left.len(), express.rest.facts as usize);
    let next = express.rest.first_fact.clone().unwrap();
    assert!(left.contains(&next), "{next} was asked already");
    for (fact, value) in &telares.facts {
        if left.contains(fact) {
            rumbo.state_fact(&id, fact, Some(value)).unwrap();
        }
    }
    let then = answer_all(&mut rumbo, &id, &telares);
    let expected = express.rest.questions as usize;
    assert!(
        (expected..=expected + 1).contains(&then.len()),
        "{} instead of {expected}: one question is asked only of whoever has an offer to show",
        then.len()
    );
    for item in &then {
        assert!(!first.contains(item), "{item} is asked twice");
    }
    assert_eq!(
        first.len() + then.len(),
        telares.answers.len(),
        "every question was asked"
    );

    for (item, note) in &telares.notes {
        rumbo.write_note(&id, item, note).unwrap();
    }
    it_is(DAY);
    let result = rumbo.finish_assessment(&id, false).unwrap();
    let roadmap = rumbo.roadmap(&id).unwrap();
    let file = diagnose_file(
        &Pack::shipped().unwrap(),
        &telares.text,
        ReportLanguage::ES,
        DAY,
    );
    let file = file.unwrap();
    assert_eq!(
        without_id(result, roadmap),
        without_id(file.result, file.roadmap),
        "the same as if everything had been asked at once"
    );
    refused(
        rumbo.choose_path(&id, PathChoice::Express),
        Code::DiagnosisFinished,
    );
}

#[test]
fn whoever_turns_back_to_the_express_path_keeps_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let huerta = ExampleCompany::read("huerta-chayo");
    let id = huerta.fill_in(&mut rumbo).id;
    let whole = rumbo.open_assessment(&id).unwrap();
    let express = rumbo.choose_path(&id, PathChoice::Express).unwrap();
    assert!(express.progress.total < whole.progress.total);
    assert_eq!(
        express.progress.answered, express.progress.total,
        "it was all answered"
    );
    let found = rumbo.express_result(&id).unwrap();
    let index = rumbo.result(&id).unwrap().index;
    assert_eq!(
        (found.index_low, found.index_high),
        (index.low, index.high),
        "every answer counts, also beyond the path"
    );
    assert_eq!(
        (found.rest.questions, found.rest.minutes > 0),
        (0, found.rest.facts > 0)
    );
    let back = rumbo.choose_path(&id, PathChoice::Full).unwrap();
    assert_eq!(back.progress.answered, whole.progress.answered);
    assert!(rumbo.finish_assessment(&id, false).is_ok());
}

#[test]
fn an_answer_that_moves_the_stage_asks_what_belongs_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = ExampleCompany::read("telares-lihuen");
    let id = begin(&mut rumbo, &telares).id;
    answer_all(&mut rumbo, &id, &telares);
    let recent = AnswerInput::Option("recent".to_owned());
    let view = rumbo
        .answer_question(&id, "sales-abroad", Some(&recent))
        .unwrap();
    let open: Vec<&str> = view
        .items
        .iter()
        .filter(|item| item.shown && item.answer.is_none())
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(
        open,
        [
            "export-months",
            "export-countries",
            "export-volume",
            "monthly-figures"
        ],
        "what only an exporter is asked; the rest was answered"
    );
    let express = rumbo.express_result(&id).unwrap();
    assert_eq!((express.stage_id.as_str(), express.missing), ("c", 4));
    assert!(
        express.notices[0].contains("Faltan 4 respuestas"),
        "{:?}",
        express.notices
    );
}
