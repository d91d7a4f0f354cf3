//! Filling in: going on at the right question, changing one's mind, and what is kept meanwhile.

use crate::said::refused;
use rumbo_app::Code;
use rumbo_app::views::{
    AnswerInput, AssessmentView, FactInput, ItemView, Settings, TextSize, Theme,
};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, it_is, open};

fn telares() -> ExampleCompany {
    ExampleCompany::read("telares-lihuen")
}

fn item<'a>(view: &'a AssessmentView, id: &str) -> &'a ItemView {
    let mut items = view.items.iter();
    items
        .find(|item| item.id == id)
        .unwrap_or_else(|| panic!("no item {id}"))
}

fn option(id: &str) -> AnswerInput {
    AnswerInput::Option(id.to_owned())
}

fn set(marks: &[&str]) -> AnswerInput {
    AnswerInput::Set(marks.iter().map(|mark| (*mark).to_owned()).collect())
}

#[test]
fn opened_again_it_goes_on_at_the_right_question() {
    let folder = tempfile::tempdir().unwrap();
    let telares = telares();
    let mut rumbo = open(folder.path());
    let id = telares.start(&mut rumbo).id;
    let order: Vec<String> = telares
        .answers
        .iter()
        .map(|(item, _)| item.clone())
        .collect();
    let answer = |rumbo: &mut rumbo_app::Rumbo, place: usize| {
        let (item, answer) = &telares.answers[place];
        rumbo
            .answer_question(&id, item, Some(answer))
            .unwrap()
            .progress
            .next_item
    };
    for place in 0..10 {
        answer(&mut rumbo, place);
    }
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert_eq!(
        rumbo.home().unwrap().unfinished[0].id,
        id,
        "Inicio offers to go on"
    );
    assert_eq!(
        rumbo
            .open_assessment(&id)
            .unwrap()
            .progress
            .next_item
            .as_ref(),
        Some(&order[10]),
        "ten were answered: the eleventh is next"
    );
    assert_eq!(
        answer(&mut rumbo, 20),
        Some(order[21].clone()),
        "whoever jumped goes on from there"
    );
    assert_eq!(
        answer(&mut rumbo, 2),
        Some(order[10].clone()),
        "an answer that was changed leads to the next blank"
    );
    assert_eq!(
        answer(&mut rumbo, order.len() - 1),
        Some(order[10].clone()),
        "after the last one, the first that is blank"
    );
}

#[test]
fn the_diagnosis_that_was_worked_on_last_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let old = telares().start(&mut rumbo).id;
    it_is(DAY + chrono::Days::new(1));
    let new = ExampleCompany::read("botica-paramo").start(&mut rumbo).id;
    let ids = |rumbo: &rumbo_app::Rumbo| -> Vec<String> {
        rumbo
            .home()
            .unwrap()
            .unfinished
            .into_iter()
            .map(|one| one.id)
            .collect()
    };
    assert_eq!(ids(&rumbo), [new.clone(), old.clone()]);
    it_is(DAY + chrono::Days::new(2));
    rumbo
        .answer_question(&old, "sales-home", Some(&option("recent")))
        .unwrap();
    assert_eq!(ids(&rumbo), [old, new], "an answer is work too");
    it_is(DAY);
}

#[test]
fn an_answer_can_be_changed_and_cleared_and_notes_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = telares().start(&mut rumbo).id;
    rumbo
        .answer_question(&id, "carriers", Some(&option("chosen-one")))
        .unwrap_err();
    rumbo
        .answer_question(&id, "carriers", Some(&option("not-yet")))
        .unwrap();
    rumbo
        .write_note(&id, "carriers", "  Preguntar a Correos\u{0007}\nen enero ")
        .unwrap();
    rumbo
        .answer_question(&id, "carriers", Some(&AnswerInput::DontKnow))
        .unwrap();
    let view = rumbo.answer_question(&id, "carriers", None).unwrap();
    assert_eq!(item(&view, "carriers").answer, None, "cleared");
    assert_eq!(view.progress.answered, 0);
    assert_eq!(
        item(&view, "carriers").note,
        "Preguntar a Correos\nen enero",
        "the note is no part of the answer; only what nobody can see is dropped"
    );
    let view = rumbo.write_note(&id, "carriers", " ").unwrap();
    assert_eq!(item(&view, "carriers").note, "");
    let long = rumbo
        .write_note(&id, "carriers", &"ñ".repeat(9000))
        .unwrap();
    assert_eq!(
        item(&long, "carriers").note.chars().count(),
        4000,
        "a note has an end"
    );
}

#[test]
fn eight_times_dont_know_is_noticed_and_one_answer_ends_the_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let mut view = telares().start(&mut rumbo);
    let id = view.id.clone();
    for count in 1..=8 {
        let next = view.progress.next_item.clone().unwrap();
        view = rumbo
            .answer_question(&id, &next, Some(&AnswerInput::DontKnow))
            .unwrap();
        assert_eq!(view.progress.dont_know_in_a_row, count);
    }
    drop(rumbo);
    let mut rumbo = open(folder.path());
    let view = rumbo.open_assessment(&id).unwrap();
    assert_eq!(
        view.progress.dont_know_in_a_row, 8,
        "the row outlives a pause"
    );
    let view = rumbo
        .answer_question(&id, "collect", Some(&option("one-way-abroad")))
        .unwrap();
    assert_eq!(view.progress.dont_know_in_a_row, 0);
}

#[test]
fn a_question_without_sense_can_be_left_out_with_its_reason_only() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let huillin = ExampleCompany::read("senderos-huillin");
    let id = huillin.fill_in(&mut rumbo).id;
    let na = |reason: &str| AnswerInput::NotApplicable(reason.to_owned());
    refused(
        rumbo.answer_question(&id, "rights", Some(&na("too-much-work"))),
        Code::AnswerRefused,
    );
    refused(
        rumbo.answer_question(&id, "collect", Some(&na("no-created-work"))),
        Code::AnswerRefused,
    );
    let view = rumbo
        .answer_question(&id, "rights", Some(&na("no-created-work")))
        .unwrap();
    assert_eq!(item(&view, "rights").answer, Some(na("no-created-work")));
    assert!(
        item(&view, "rights").raise.is_none(),
        "nothing to raise in what does not apply"
    );
    let result = rumbo.result(&id).unwrap();
    assert_eq!(
        result.not_applicable.len(),
        1,
        "the result says what was left out: {:?}",
        result.not_applicable
    );
}

#[test]
fn a_hidden_question_keeps_its_answer_and_does_not_count() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = telares();
    let id = telares.fill_in(&mut rumbo).id;
    let hidden = rumbo
        .answer_question(&id, "published-offer", Some(&option("nothing-ready")))
        .unwrap();
    let language = item(&hidden, "content-language");
    assert!(
        !language.shown,
        "nothing is published: its language is not asked"
    );
    assert_eq!(
        language.answer.as_ref(),
        telares.answer("content-language"),
        "what was said is kept"
    );
    assert!(language.raise.is_none());
    let low = rumbo.result(&id).unwrap().index.score;
    let back = rumbo
        .answer_question(&id, "published-offer", telares.answer("published-offer"))
        .unwrap();
    assert!(item(&back, "content-language").shown);
    assert_eq!(
        item(&back, "content-language").answer.as_ref(),
        telares.answer("content-language")
    );
    assert!(
        low < rumbo.result(&id).unwrap().index.score,
        "hidden counted as the lowest level"
    );
}

#[test]
fn selling_abroad_opens_the_questions_about_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = telares().fill_in(&mut rumbo).id;
    let view = rumbo
        .answer_question(&id, "sales-abroad", Some(&option("recent")))
        .unwrap();
    let opened = ["export-months", "export-countries", "export-volume"];
    assert!(opened.iter().all(|id| item(&view, id).shown));
    assert_eq!(
        view.progress.next_item.as_deref(),
        Some("export-months"),
        "they are asked next"
    );
    let months = item(&view, "export-months");
    assert!(
        months.options.iter().all(|one| one.id != "one-season"),
        "Telares does not sell by season: {:?}",
        months.options
    );
    refused(
        rumbo.answer_question(&id, "export-months", Some(&option("one-season"))),
        Code::AnswerRefused,
    );
}

#[test]
fn marks_are_kept_as_a_set_and_none_of_these_excludes_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = telares().start(&mut rumbo).id;
    let view = rumbo
        .answer_question(&id, "security", Some(&set(&["two-step", "backups"])))
        .unwrap();
    let security = item(&view, "security");
    assert_eq!(
        security.answer,
        Some(set(&["backups", "two-step"])),
        "in one order, whoever marked first"
    );
    let none = security
        .exclusive
        .clone()
        .expect("“none of these” is offered");
    refused(
        rumbo.answer_question(&id, "security", Some(&set(&["backups", &none]))),
        Code::AnswerRefused,
    );
    refused(
        rumbo.answer_question(&id, "security", Some(&set(&["prayer"]))),
        Code::AnswerRefused,
    );
    refused(
        rumbo.answer_question(&id, "security", Some(&option("backups"))),
        Code::AnswerRefused,
    );
    let view = rumbo
        .answer_question(&id, "security", Some(&set(&[])))
        .unwrap();
    assert_eq!(
        item(&view, "security").answer,
        Some(set(&[])),
        "none at all is an answer"
    );
    assert_eq!(view.progress.answered, 1);
}

#[test]
fn facts_can_be_taken_back_and_what_depends_on_them_follows() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = telares();
    let id = telares.fill_in(&mut rumbo).id;
    refused(
        rumbo.state_fact(&id, "hours", Some(&FactInput::Hours(200))),
        Code::AnswerRefused,
    );
    refused(
        rumbo.state_fact(&id, "country", Some(&FactInput::Text("Chile".to_owned()))),
        Code::AnswerRefused,
    );
    refused(
        rumbo.state_fact(&id, "star-sign", None),
        Code::AnswerRefused,
    );
    rumbo.state_fact(&id, "hours", None).unwrap();
    assert!(
        rumbo.roadmap(&id).unwrap().hours_assumed,
        "hours nobody stated are assumed, and said so"
    );
    let service = FactInput::One("service".to_owned());
    let view = rumbo.state_fact(&id, "offer", Some(&service)).unwrap();
    assert!(
        view.items.iter().any(|one| one.id == "scope"),
        "a service is asked about its scope"
    );
    assert!(
        view.items.iter().all(|one| one.id != "carriers"),
        "and not about carriers"
    );
    let view = rumbo
        .state_fact(&id, "offer", Some(&FactInput::One("goods".to_owned())))
        .unwrap();
    assert_eq!(
        item(&view, "carriers").answer.as_ref(),
        telares.answer("carriers"),
        "what was said of goods is back"
    );
    let view = rumbo.state_fact(&id, "country", None).unwrap();
    assert_eq!(view.progress.missing_facts, ["country"]);
    refused(rumbo.finish_assessment(&id, true), Code::FactsMissing);
}

#[test]
fn a_finished_diagnosis_is_changed_only_after_it_was_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = telares().fill_in(&mut rumbo).id;
    let before = rumbo.finish_assessment(&id, false).unwrap();
    refused(
        rumbo.answer_question(&id, "carriers", None),
        Code::DiagnosisFinished,
    );
    refused(
        rumbo.state_fact(&id, "hours", None),
        Code::DiagnosisFinished,
    );
    refused(
        rumbo.write_note(&id, "carriers", "No"),
        Code::DiagnosisFinished,
    );
    refused(rumbo.finish_assessment(&id, true), Code::DiagnosisFinished);
    assert!(
        rumbo.open_assessment(&id).unwrap().finished,
        "it can be read"
    );
    let view = rumbo.reopen_assessment(&id).unwrap();
    assert!(
        !view.finished && view.progress.next_item.is_none(),
        "nothing was lost by opening it"
    );
    rumbo
        .answer_question(&id, "carriers", Some(&option("compared")))
        .unwrap_err();
    let best = item(&view, "carriers").options.last().unwrap().id.clone();
    rumbo
        .answer_question(&id, "carriers", Some(&option(&best)))
        .unwrap();
    let after = rumbo.finish_assessment(&id, false).unwrap();
    assert!(
        after.index.score > before.index.score,
        "the better answer counts"
    );
}

#[test]
fn doing_it_again_begins_with_the_facts_and_without_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = telares();
    let first = telares.fill_in(&mut rumbo);
    rumbo.finish_assessment(&first.id, false).unwrap();
    it_is(DAY + chrono::Days::new(180));
    let second = rumbo.repeat_assessment(&first.id).unwrap();
    assert_ne!(second.id, first.id);
    assert_eq!(second.company_id, first.company_id, "of the same company");
    assert_eq!(
        second.screens, first.screens,
        "facts are there, the name of the offer too"
    );
    assert_eq!(second.progress.answered, 0, "answers are given anew");
    assert!(second.items.iter().all(|item| item.note.is_empty()));
    let home = rumbo.home().unwrap();
    assert_eq!(home.companies.len(), 1);
    assert_eq!(home.companies[0].assessments.len(), 2);
    assert!(
        rumbo.open_assessment(&first.id).unwrap().finished,
        "the first is as it was"
    );

    let renamed = rumbo
        .rename_company(&second.id, "Telares Lihuén SpA")
        .unwrap();
    assert_eq!(renamed.company, "Telares Lihuén SpA");
    assert_eq!(
        rumbo.result(&first.id).unwrap().company,
        "Telares Lihuén SpA",
        "a name is the company's, and so of both"
    );
    it_is(DAY);
}

#[test]
fn what_is_not_there_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    refused(rumbo.open_assessment("nobody"), Code::NotFound);
    refused(rumbo.result("nobody"), Code::NotFound);
    refused(rumbo.reopen_assessment("nobody"), Code::NotFound);
    refused(rumbo.save_report("nobody", None, &PLAIN), Code::NotFound);
    refused(rumbo.check_link("https://example.org/"), Code::LinkRefused);
    let known = "https://";
    let pack = rumbo.pack().content.clone();
    let link = pack
        .programmes
        .iter()
        .find_map(|one| one.url.clone())
        .unwrap();
    assert!(link.starts_with(known));
    rumbo.check_link(&link).unwrap();
}

#[test]
fn how_the_person_wants_the_window_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    assert_eq!(
        rumbo.settings().unwrap().language,
        "es",
        "Spanish unless somebody says otherwise"
    );
    let settings = Settings {
        language: "en".to_owned(),
        theme: Theme::Contrast,
        text_size: TextSize::Largest,
    };
    rumbo.save_settings(&settings).unwrap();
    drop(rumbo);
    assert_eq!(open(folder.path()).home().unwrap().settings, settings);
}
