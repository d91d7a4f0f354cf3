//! Data files of released schemas open, and say what they said.

use rumbo_app::Rumbo;
use rumbo_app::views::{PathChoice, TaskStateChoice};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{PLAIN, data_file, data_folder, open};
use rumbo_tests::project;
use std::path::Path;

/// The program with the data of a released schema.
fn opened(folder: &Path, schema: u32) -> Rumbo {
    std::fs::create_dir(data_folder(folder)).unwrap();
    let released = project().join(format!("tests/fixtures/databases/schema-{schema}.db"));
    std::fs::copy(&released, data_file(folder)).unwrap();
    open(folder)
}

#[test]
fn data_of_schema_1_opens_with_everything_that_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = opened(folder.path(), 1);
    assert_that_everything_is_there(&mut rumbo, PathChoice::Full);
}

#[test]
fn data_of_schema_2_opens_with_the_path_that_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = opened(folder.path(), 2);
    assert_that_everything_is_there(&mut rumbo, PathChoice::Express);
}

#[test]
fn data_of_schema_3_opens_with_the_worksheet_that_was_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let rumbo = opened(folder.path(), 3);
    let assessment = rumbo.home().unwrap().unfinished[0].id.clone();
    let sheets = rumbo.guides(Some(&assessment)).unwrap().sheets;
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Mantas a Canadá"]);
    let sheet = rumbo.worksheet(&sheets[0].id).unwrap();
    assert_eq!(sheet.currency, "dólares");
    let texts: Vec<(&str, &str)> = sheet
        .lines
        .iter()
        .filter(|line| !line.text.is_empty())
        .map(|line| (line.id.as_str(), line.text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [("making", "20,50"), ("packing", "3"), ("freight", "doce")]
    );
}

#[test]
fn data_of_schema_4_opens_with_what_was_said_of_the_tasks() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = opened(folder.path(), 4);
    let home = rumbo.home().unwrap();
    let mut assessments = home.companies[0].assessments.iter();
    let id = assessments.find(|one| one.finished).unwrap().id.clone();
    let roadmap = rumbo.roadmap(&id).unwrap();
    let standing = |state| roadmap.tasks.iter().find(|task| task.state == state);
    assert!(standing(TaskStateChoice::Done).is_some());
    let under_way = standing(TaskStateChoice::InProgress).unwrap();
    assert!(under_way.steps[0].done);
    assert_eq!(under_way.note, "Preguntar a Rosa");
    assert_eq!(home.next[0].task.as_ref().unwrap().id, under_way.id);
    assert_eq!(
        roadmap.discarded[0].why_discarded,
        "Lo hace la cooperativa."
    );
    assert_that_everything_is_there(&mut rumbo, PathChoice::Express);
}

/// Telares Lihuén finished a diagnosis, and has answered ten questions of another one, which is on this path.
fn assert_that_everything_is_there(rumbo: &mut Rumbo, path: PathChoice) {
    let telares = ExampleCompany::read("telares-lihuen");
    let home = rumbo.home().unwrap();
    assert!(home.consented);
    assert_eq!(home.companies.len(), 1);
    assert_eq!(home.companies[0].name, "Telares Lihuén");
    let unfinished = home.unfinished[0].id.clone();
    let mut assessments = home.companies[0].assessments.iter();
    let finished = assessments.find(|one| one.finished).unwrap().id.clone();

    let result = rumbo.result(&finished).unwrap();
    assert_eq!(
        result.profile.unwrap().id,
        "coasting",
        "{}",
        telares.expected.why
    );
    let scores: Vec<u8> = result
        .dimensions
        .iter()
        .map(|one| one.score.score)
        .collect();
    assert_eq!(
        (result.index.score, scores),
        (49, vec![63, 70, 50, 44, 36, 30, 77, 25, 51])
    );
    let view = rumbo.open_assessment(&finished).unwrap();
    for (item, answer) in &telares.answers {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(found.answer.as_ref(), Some(answer), "{item}");
    }
    for (item, note) in &telares.notes {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(found.note, *note);
    }
    let roadmap = rumbo.roadmap(&finished).unwrap();
    assert!(
        roadmap
            .tasks
            .iter()
            .any(|task| task.steps.iter().any(|step| step.done)),
        "the step that was ticked"
    );
    assert!(rumbo.save_report(&finished, None, &PLAIN).unwrap().pages > Some(5));

    let view = rumbo.open_assessment(&unfinished).unwrap();
    assert_eq!(view.path, path);
    let answered = view.items.iter().filter(|item| item.answer.is_some());
    assert_eq!(answered.count(), 10);
    for (item, answer) in telares.answers.iter().take(10) {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(found.answer.as_ref(), Some(answer), "{item}");
    }
    let (item, answer) = &telares.answers[10];
    rumbo
        .answer_question(&unfinished, item, Some(answer))
        .unwrap();
}
