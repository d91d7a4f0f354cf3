//! Historia: a company is diagnosed again, and sees what moved, what it did, and what can't be compared.

use crate::refused_files::{content_copy, replace};
use chrono::{Days, NaiveDate};
use rumbo_app::views::{
    AnswerInput, AssessmentView, HistoryView, MovementView, PathChoice, ReportFormat, ReportOptions,
};
use rumbo_app::{Pack, ReportLanguage, Rumbo, compare_files};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, it_is, open, open_with};
use std::path::Path;

/// How many actions are done between the two.
const DONE: usize = 2;

fn telares() -> ExampleCompany {
    ExampleCompany::read("telares-lihuen")
}

fn option(id: &str) -> AnswerInput {
    AnswerInput::Option(id.to_owned())
}

/// Half a year and a month later.
fn later() -> NaiveDate {
    DAY.checked_add_days(Days::new(210)).unwrap()
}

/// A finished diagnosis.
fn first(rumbo: &mut Rumbo) -> AssessmentView {
    let view = telares().fill_in(rumbo);
    rumbo.finish_assessment(&view.id, false).unwrap();
    view
}

/// The actions of the plan that lift these questions, with the answer that each leads to; ticked as done.
fn work(rumbo: &mut Rumbo, id: &str) -> Vec<(String, String, String)> {
    let actions = rumbo.pack().content.actions.clone();
    let questions = rumbo.pack().content.questions.clone();
    let tasks = rumbo.roadmap(id).unwrap().tasks;
    let mut done = Vec::new();
    for task in tasks {
        let Some(action) = actions.iter().find(|action| action.id.as_str() == task.id) else {
            continue;
        };
        let [effect] = action.effects.as_slice() else {
            continue;
        };
        let Some(question) = questions.iter().find(|one| one.id == effect.item) else {
            continue;
        };
        let Some(to) = question
            .options
            .iter()
            .find(|one| one.level == effect.level)
        else {
            continue;
        };
        rumbo.mark_task(id, &task.id, true).unwrap();
        done.push((task.title, question.id.to_string(), to.id.to_string()));
        if done.len() == DONE {
            break;
        }
    }
    assert_eq!(done.len(), DONE, "the plan has such actions");
    done
}

/// Answers as the first time, save these; not finished yet.
fn again(rumbo: &mut Rumbo, id: &str, better: &[(String, AnswerInput)]) -> AssessmentView {
    let mut view = rumbo.repeat_assessment(id).unwrap();
    let fresh = view.id.clone();
    for (item, answer) in &telares().answers {
        let other = better.iter().find(|(id, _)| id == item);
        let answer = other.map_or(answer, |(_, answer)| answer);
        // What the present content no longer asks is left.
        if view.items.iter().any(|one| one.id == *item) {
            view = rumbo.answer_question(&fresh, item, Some(answer)).unwrap();
        }
    }
    view
}

fn finish_again(rumbo: &mut Rumbo, id: &str, better: &[(String, AnswerInput)]) -> AssessmentView {
    let view = again(rumbo, id, better);
    rumbo.finish_assessment(&view.id, true).unwrap();
    view
}

fn history(rumbo: &Rumbo, company: &str) -> HistoryView {
    rumbo.history(company, None).unwrap()
}

fn texts(path: &str) -> Option<String> {
    let made = std::process::Command::new("pdftotext")
        .args(["-layout", path, "-"])
        .output();
    made.ok()
        .map(|made| String::from_utf8_lossy(&made.stdout).into_owned())
}

/// The text of a .docx file, with its marks.
fn document_words(path: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap()
}

#[test]
fn repeated_with_better_answers_it_says_what_moved_and_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let before = first(&mut rumbo);
    let alone = history(&rumbo, &before.company_id);
    assert_eq!((alone.diagnoses.len(), alone.comparison), (1, None));
    assert!(
        alone.repeat.contains("20 de mayo de 2027"),
        "{}",
        alone.repeat
    );
    assert_eq!(alone.repeatable.as_deref(), Some(before.id.as_str()));

    let done = work(&mut rumbo, &before.id);
    it_is(later());
    let better: Vec<(String, AnswerInput)> = done
        .iter()
        .map(|(_, item, to)| (item.clone(), option(to)))
        .collect();
    let after = finish_again(&mut rumbo, &before.id, &better);
    let view = history(&rumbo, &before.company_id);
    assert_eq!(view.pair, Some((before.id.clone(), after.id.clone())));
    let found = view.comparison.unwrap();
    let moved: Vec<&str> = found.answers.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(moved.len(), 2, "{moved:?}");
    for (_, item, _) in &done {
        let answer = found.answers.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(answer.movement, MovementView::Up);
        assert_ne!(answer.from, answer.to);
    }
    assert!(
        found
            .dimensions
            .iter()
            .all(|one| one.movement != MovementView::Down)
    );
    assert!(
        found
            .dimensions
            .iter()
            .any(|one| one.movement == MovementView::Up)
    );
    for dimension in &found.dimensions {
        let points = |id: &str| {
            let result = rumbo.result(id).unwrap();
            let mut dimensions = result.dimensions.into_iter();
            dimensions
                .find(|one| one.id == dimension.id)
                .unwrap()
                .score
                .score
        };
        assert_eq!(
            dimension.from,
            Some(points(&before.id)),
            "one content: the plain scores"
        );
        assert_eq!(dimension.to, Some(points(&after.id)));
    }
    assert_eq!(found.done.len(), 2);
    for (title, _, _) in &done {
        let told = found.done.iter().find(|one| one.title == *title).unwrap();
        assert!(told.outcome.starts_with("subió: "), "{}", told.outcome);
    }
    assert!(found.lost.is_empty());
    assert!(
        found.intro.contains("36 preguntas comunes"),
        "{}",
        found.intro
    );
    assert!(view.repeat.contains("desde el"), "{}", view.repeat);
    assert_eq!(view.diagnoses[0].id, after.id, "the latest first");
}

#[test]
fn the_second_report_has_the_page_and_the_first_has_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let before = first(&mut rumbo);
    let alone = rumbo.save_report(&before.id, None, &PLAIN).unwrap();
    let without = std::fs::read(&alone.path).unwrap();
    it_is(later());
    let better = [("landed-price".to_owned(), option("one-destination"))];
    let after = finish_again(&mut rumbo, &before.id, &better);
    let with = rumbo.save_report(&after.id, None, &PLAIN).unwrap();
    it_is(DAY);
    let again = rumbo.save_report(&before.id, None, &PLAIN).unwrap();
    assert!(
        std::fs::read(again.path).unwrap() == without,
        "the first report is as it was"
    );
    assert_eq!(
        alone.pages.unwrap() + 1,
        with.pages.unwrap(),
        "one page more"
    );
    it_is(later());
    let found = history(&rumbo, &before.company_id).comparison.unwrap();
    let document = ReportOptions {
        format: ReportFormat::Document,
        ..PLAIN
    };
    let edited = rumbo.save_report(&after.id, None, &document).unwrap();
    let words = document_words(Path::new(&edited.path));
    if let Some(text) = texts(&with.path) {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for sentence in found.summary.iter().chain([&found.title]) {
            assert!(flat.contains(sentence), "paper says: {sentence}");
        }
    }
    for sentence in found
        .summary
        .iter()
        .chain([&found.title, &found.intro])
        .chain(&found.caveats)
    {
        assert!(words.contains(sentence), "the document says: {sentence}");
    }
}

#[test]
fn the_terminal_says_the_same_of_two_files() {
    let pack = Pack::shipped().unwrap();
    let telares = telares();
    let mut json: serde_json::Value = serde_json::from_str(&telares.text).unwrap();
    json["assessment"]["finished_on"] = "2026-11-21".into();
    let earlier = json.to_string();
    json["assessment"]["finished_on"] = "2027-06-19".into();
    json["assessment"]["answers"]["landed-price"] =
        serde_json::json!({ "option": "one-destination" });
    let (company, told) = compare_files(
        &pack,
        &earlier,
        &json.to_string(),
        ReportLanguage::ES,
        later(),
    )
    .unwrap();
    assert_eq!(company, telares.name);

    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let before = first(&mut rumbo);
    it_is(later());
    let better = [("landed-price".to_owned(), option("one-destination"))];
    finish_again(&mut rumbo, &before.id, &better);
    let shown = history(&rumbo, &before.company_id).comparison.unwrap();
    assert_eq!((&shown.intro, &shown.summary), (&told.intro, &told.summary));
    assert_eq!((&shown.won, &shown.caveats), (&told.won, &told.caveats));
}

#[test]
fn nothing_moved_is_said_and_one_pair_of_three_can_be_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let one = first(&mut rumbo);
    it_is(later());
    let two = finish_again(&mut rumbo, &one.id, &[]);
    let still = history(&rumbo, &one.company_id).comparison.unwrap();
    assert!(still.answers.is_empty() && still.won.is_empty() && still.lost.is_empty());
    assert!(
        still
            .summary
            .iter()
            .any(|said| said.contains("nada se movió")),
        "{:?}",
        still.summary
    );
    assert!(
        still
            .dimensions
            .iter()
            .all(|one| one.movement == MovementView::Same)
    );

    it_is(later().checked_add_days(Days::new(200)).unwrap());
    let worse = [("order-channel".to_owned(), option("in-person"))];
    let three = finish_again(&mut rumbo, &two.id, &worse);
    let pair = |rumbo: &Rumbo, pair: Option<(&str, &str)>| {
        rumbo.history(&one.company_id, pair).unwrap().pair.unwrap()
    };
    let ids = |a: &AssessmentView, b: &AssessmentView| (a.id.clone(), b.id.clone());
    assert_eq!(pair(&rumbo, None), ids(&two, &three), "the last two");
    let chosen = Some((one.id.as_str(), three.id.as_str()));
    assert_eq!(pair(&rumbo, chosen), ids(&one, &three));
    let turned = Some((three.id.as_str(), one.id.as_str()));
    assert_eq!(
        pair(&rumbo, turned),
        ids(&one, &three),
        "the earlier always first"
    );
    assert!(
        rumbo
            .history(&one.company_id, Some(("no-such", &three.id)))
            .is_err()
    );
    let lost = history(&rumbo, &one.company_id).comparison.unwrap();
    assert!(
        lost.answers
            .iter()
            .any(|one| one.movement == MovementView::Down)
    );
    assert!(!lost.lost.is_empty(), "a condition of the channel is lost");
}

#[test]
fn what_was_worked_on_is_asked_first_and_the_old_answer_is_told_not_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let before = first(&mut rumbo);
    assert!(
        before.items.iter().all(|item| item.earlier.is_none()),
        "there is no earlier one"
    );
    let done = work(&mut rumbo, &before.id);
    it_is(later());
    let view = rumbo.repeat_assessment(&before.id).unwrap();
    assert!(
        view.items.iter().all(|item| item.answer.is_none()),
        "nothing is chosen beforehand"
    );
    assert_eq!(view.dimensions[0].id, "revisited");
    let first: Vec<&str> = view
        .items
        .iter()
        .take_while(|item| item.dimension == "revisited")
        .map(|item| item.id.as_str())
        .collect();
    for (_, item, _) in &done {
        assert!(first.contains(&item.as_str()), "{item} among {first:?}");
    }
    assert!(
        view.items
            .iter()
            .skip(first.len())
            .all(|item| item.dimension != "revisited")
    );
    let shown = view.items.iter().find(|item| item.shown).unwrap();
    assert_eq!(view.progress.next_item.as_ref(), Some(&shown.id));
    assert!(first.contains(&shown.id.as_str()));
    let price = view
        .items
        .iter()
        .find(|item| item.id == "landed-price")
        .unwrap();
    assert_eq!(
        price.earlier.as_deref(),
        Some("Aún no, o conocemos un solo costo.")
    );
    let finished = rumbo.open_assessment(&before.id).unwrap();
    assert!(
        finished
            .items
            .iter()
            .all(|item| item.dimension != "revisited")
    );
}

/// The shipped content, later: one question revised, and another language of one answer.
fn revised(folder: &Path) -> Pack {
    content_copy(folder);
    let strategy = folder.join("content/questions/strategy.toml");
    replace(
        &strategy,
        "weight = 3\nrevision = 2\nglossary = [\"landed-price\"",
        "weight = 3\nrevision = 3\nglossary = [\"landed-price\"",
    );
    let pack = folder.join("content/pack.toml");
    replace(&pack, "version = \"1.0.0\"", "version = \"1.1.0\"");
    Pack::in_folder(folder).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn with_other_content_only_what_means_the_same_is_compared() {
    let folder = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let before = first(&mut rumbo);
    drop(rumbo);
    it_is(later());
    let mut rumbo = open_with(folder.path(), revised(other.path()));
    let better = [
        ("landed-price".to_owned(), option("scenarios")),
        ("carriers".to_owned(), option("not-yet")),
    ];
    let after = again(&mut rumbo, &before.id, &better);
    let view = rumbo.open_assessment(&after.id).unwrap();
    let price = view
        .items
        .iter()
        .find(|item| item.id == "landed-price")
        .unwrap();
    assert_eq!(price.earlier, None, "it was another question");
    rumbo.finish_assessment(&after.id, true).unwrap();
    let found = history(&rumbo, &before.company_id).comparison.unwrap();
    assert!(
        found.intro.contains("35 preguntas comunes"),
        "{}",
        found.intro
    );
    assert!(
        found.answers.is_empty(),
        "what moved is not compared: {:?}",
        found.answers
    );
    let strategy = &found.dimensions[0];
    assert_eq!(strategy.from, strategy.to);
    assert!(
        strategy.change.ends_with("sobre 3 de 4 preguntas"),
        "{}",
        strategy.change
    );
    let caveats = found.caveats.join(" ");
    assert!(
        caveats.contains("contenidos distintos: 1.0.0 y 1.1.0"),
        "{caveats}"
    );
    assert!(caveats.contains("Precio en manos del cliente"), "{caveats}");
}

#[test]
fn an_answered_express_path_is_named_and_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    it_is(DAY);
    let telares = telares();
    let started = rumbo
        .start_assessment(&telares.name, true, PathChoice::Express, &telares.facts)
        .unwrap();
    let mut view = started;
    while let Some(item) = view.progress.next_item.clone() {
        let answer = telares
            .answer(&item)
            .cloned()
            .unwrap_or(AnswerInput::DontKnow);
        view = rumbo
            .answer_question(&view.id, &item, Some(&answer))
            .unwrap();
        if view.progress.answered == view.progress.total {
            break;
        }
    }
    let found = history(&rumbo, &view.company_id);
    assert_eq!((found.diagnoses.len(), found.express.len()), (0, 1));
    assert!(
        found.express_note.contains("no se compara"),
        "{}",
        found.express_note
    );
    assert_eq!(
        found.unfinished.as_deref(),
        Some(view.id.as_str()),
        "it is gone on with"
    );
    assert_eq!(found.pair, None);
}
