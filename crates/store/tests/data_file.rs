//! The data file keeps what was said, and refuses, untouched, what it must not open.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use rumbo_core::answers::{Answer, FactValue};
use rumbo_core::ids::{FactId, ItemId, LineId};
use rumbo_core::questionnaire;
use rumbo_core::roadmap::TaskState;
use rumbo_store::{
    Access, Company, Connected, FollowUp, LATEST_SCHEMA, Store, StoreError, TaskSaid, Worksheet,
    Written,
};
use std::path::{Path, PathBuf};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn open(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &Access::plain("installation-1"))
}

/// A file with one company, one assessment and one answer.
fn telares(folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("rumbo.db");
    let mut store = open(&path).unwrap();
    store
        .transact(|tables| {
            let company = Company {
                id: "c1".into(),
                name: "Telares Lihuén".into(),
                example: true,
            };
            tables.keep_pack("1.0.0", "{}")?;
            tables.add_company(&company, "2026-11-20T10:00:00Z")?;
            tables.add_assessment("a1", "c1", "1.0.0", "2026-11-20T10:00:00Z")?;
            tables.write_answer("a1", &ItemId::from("collect"), Some(&Answer::DontKnow))
        })
        .unwrap();
    path
}

fn edit(path: &Path, sql: &str) {
    rusqlite::Connection::open(path)
        .unwrap()
        .execute_batch(sql)
        .unwrap();
}

/// Opening must fail and leave every byte as it was.
fn refused(path: &Path) -> StoreError {
    let before = std::fs::read(path).unwrap();
    let error = open(path).unwrap_err();
    assert_eq!(
        std::fs::read(path).unwrap(),
        before,
        "a refused file is not touched"
    );
    error
}

#[test]
fn what_was_said_is_there_after_opening_again() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    store
        .transact::<_, StoreError>(|tables| {
            tables.write_fact(
                "a1",
                &FactId::from("offer"),
                Some(&FactValue::One("goods".into())),
                None,
            )?;
            tables.write_fact(
                "a1",
                &FactId::from("hours"),
                Some(&FactValue::Hours(4)),
                None,
            )?;
            tables.write_fact(
                "a1",
                &FactId::from("offer-name"),
                None,
                Some("Mantas de lana"),
            )?;
            tables.write_note("a1", &ItemId::from("collect"), Some("Preguntar al banco"))?;
            tables.tick("a1", "compare-carriers", "2", Some("2026-12-01"))?;
            tables.say_of_task("a1", "compare-carriers", Some(&discarded()))?;
            tables.note_on_task("a1", "compare-carriers", Some("Preguntar a Rosa"))?;
            tables.set_plan("a1", Some("2026-12-07"), Some(6))
        })
        .unwrap();
    drop(store);

    let store = open(&path).unwrap();
    let assessment = store.read().assessment("a1").unwrap();
    assert_eq!(
        assessment.sheet.answers[&ItemId::from("collect")],
        Answer::DontKnow
    );
    assert_eq!(assessment.sheet.option("offer").unwrap().as_str(), "goods");
    assert_eq!(
        assessment.sheet.facts[&FactId::from("hours")],
        FactValue::Hours(4)
    );
    assert_eq!(
        assessment.words[&FactId::from("offer-name")],
        "Mantas de lana"
    );
    assert_eq!(
        assessment.notes[&ItemId::from("collect")],
        "Preguntar al banco"
    );
    assert_eq!(
        assessment.follow_up.ticks[&("compare-carriers".to_owned(), "2".to_owned())],
        "2026-12-01"
    );
    assert_eq!(assessment.follow_up.said["compare-carriers"], discarded());
    assert_eq!(
        assessment.follow_up.notes["compare-carriers"],
        "Preguntar a Rosa"
    );
    assert_eq!(assessment.head.plan_hours, Some(6));
}

fn discarded() -> TaskSaid {
    TaskSaid {
        state: TaskState::Discarded,
        said_on: Some("2026-12-02".into()),
        why: Some("Ya lo hace la cooperativa".into()),
    }
}

#[test]
fn what_was_said_of_a_task_can_be_taken_back() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let after = |store: &mut Store, work: &dyn Fn(&Connected<'_>) -> Result<(), StoreError>| {
        store.transact(|tables| work(tables)).unwrap();
        store.read().follow_up("a1").unwrap()
    };
    let said = after(&mut store, &|tables| {
        tables.tick("a1", "t", "1", Some("2026-12-01"))?;
        tables.note_on_task("a1", "t", Some("nota"))?;
        tables.say_of_task("a1", "t", Some(&discarded()))
    });
    assert_eq!(said.days().count(), 2);
    let taken_back = after(&mut store, &|tables| {
        tables.tick("a1", "t", "1", None)?;
        tables.note_on_task("a1", "t", None)?;
        tables.say_of_task("a1", "t", None)
    });
    assert_eq!(taken_back, FollowUp::default());
    drop(store);
    let connection = rusqlite::Connection::open(&path).unwrap();
    for table in ["step_tick", "task_note", "task_said"] {
        let parents: Vec<Option<String>> = connection
            .prepare(&format!("SELECT parent FROM {table}"))
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(
            matches!(parents.as_slice(), [Some(_)]),
            "joining can tell what was taken back over which revision: {table}"
        );
    }
}

#[test]
fn ticks_of_schema_3_keep_their_day_and_revision() {
    let folder = folder();
    let path = telares(&folder);
    edit(
        &path,
        "DROP TABLE task_said; DROP TABLE task_note; DROP TABLE step_tick;
         CREATE TABLE tick (assessment TEXT NOT NULL, task TEXT NOT NULL, step INTEGER NOT NULL, done_on TEXT,
           author TEXT NOT NULL, counter INTEGER NOT NULL, parent TEXT, PRIMARY KEY (assessment, task, step)) STRICT, WITHOUT ROWID;
         INSERT INTO tick VALUES ('a1', 'whole', 0, '2026-12-01', 'installation-1', 7, NULL),
           ('a1', 'undone', 0, NULL, 'installation-1', 8, 'installation-1:6'),
           ('a1', 'find-out-people', 2, '2026-12-03', 'installation-1', 9, NULL),
           ('a1', 'step-undone', 12, NULL, 'installation-1', 10, NULL);
         PRAGMA user_version = 3; PRAGMA wal_checkpoint(TRUNCATE);",
    );
    let store = open(&path).unwrap();
    let follow_up = store.read().follow_up("a1").unwrap();
    assert_eq!(
        follow_up.said.into_iter().collect::<Vec<_>>(),
        [(
            "whole".to_owned(),
            TaskSaid {
                state: TaskState::Done,
                said_on: Some("2026-12-01".into()),
                why: None
            }
        )]
    );
    let step = ("find-out-people".to_owned(), "2".to_owned());
    assert_eq!(
        follow_up.ticks.into_iter().collect::<Vec<_>>(),
        [(step, "2026-12-03".to_owned())]
    );
    assert_eq!(store.read().ticked_by_number("find-out-").unwrap(), ["a1"]);
    assert!(store.read().ticked_by_number("step").unwrap().is_empty());
    drop(store);
    let connection = rusqlite::Connection::open(&path).unwrap();
    let revisions: i64 = connection
        .query_row(
            "SELECT (SELECT count(*) FROM task_said WHERE counter IN (7, 8)) + (SELECT count(*) FROM step_tick WHERE counter IN (9, 10))",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(revisions, 4, "also what was taken back");
}

#[test]
fn clearing_an_answer_keeps_its_revision() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    store
        .transact(|tables| tables.write_answer("a1", &ItemId::from("collect"), None))
        .unwrap();
    assert!(
        store.read().answers("a1").unwrap().is_empty(),
        "a cleared answer is no answer"
    );
    drop(store);
    let connection = rusqlite::Connection::open(&path).unwrap();
    let (author, parent): (String, String) = connection
        .query_row("SELECT author, parent FROM answer", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(author, "installation-1");
    assert_eq!(
        parent, "installation-1:3",
        "joining can tell what was cleared over which revision"
    );
}

#[test]
fn a_failed_transaction_keeps_nothing() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let failed = store.transact(|tables| {
        tables.rename_company("c1", "Otro nombre")?;
        tables.rename_company("no-such", "x")
    });
    assert!(matches!(
        failed,
        Err(StoreError::NotFound {
            what: "company",
            ..
        })
    ));
    assert_eq!(store.read().company("c1").unwrap().name, "Telares Lihuén");
}

#[test]
fn an_assessment_keeps_its_pack_and_can_be_finished_and_reopened() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let unknown = store
        .transact(|tables| tables.touch_assessment("a1", "9.9.9", "2026-11-21T08:00:00Z"))
        .unwrap_err();
    assert!(
        matches!(unknown, StoreError::Sqlite(_)),
        "no assessment without its pack"
    );
    store
        .transact::<_, StoreError>(|tables| {
            tables.keep_pack("1.0.0", "another text")?;
            tables.finish_assessment("a1", "2026-11-21T09:00:00Z", true)
        })
        .unwrap();
    let head = store.read().assessment("a1").unwrap().head;
    assert_eq!(head.finished_at.as_deref(), Some("2026-11-21T09:00:00Z"));
    assert!(head.blanks_accepted);
    assert_eq!(
        store.read().kept_pack("1.0.0").unwrap().files,
        "{}",
        "a kept pack never changes"
    );
    store
        .transact(|tables| tables.reopen_assessment("a1", "2026-11-22T09:00:00Z"))
        .unwrap();
    assert_eq!(
        store.read().assessment("a1").unwrap().head.finished_at,
        None
    );
}

#[test]
fn an_assessment_keeps_the_path_that_was_chosen() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let chosen = |store: &Store| store.read().assessment("a1").unwrap().head.path;
    assert_eq!(chosen(&store), questionnaire::Path::Full, "unless chosen");
    store
        .transact(|tables| {
            tables.choose_path("a1", questionnaire::Path::Express, "2026-11-21T08:00:00Z")
        })
        .unwrap();
    drop(store);
    let store = open(&path).unwrap();
    assert_eq!(chosen(&store), questionnaire::Path::Express);
    assert_eq!(
        store.read().assessment("a1").unwrap().sheet.answers.len(),
        1,
        "what was said stays"
    );
    let head = &store.read().assessment_heads().unwrap()[0];
    assert_eq!(head.changed_at, "2026-11-21T08:00:00Z");
    drop(store);
    let other = rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("UPDATE assessment SET path = 'half'");
    assert!(other.is_err(), "there are two paths");
}

#[test]
fn a_file_of_schema_1_is_put_aside_and_asks_everything_as_it_did() {
    let folder = folder();
    let path = folder.path().join("rumbo.db");
    let released =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/databases/schema-1.db");
    std::fs::copy(released, &path).unwrap();
    let store = open(&path).unwrap();
    let heads = store.read().assessment_heads().unwrap();
    assert_eq!(heads.len(), 2, "a finished and an unfinished one");
    for head in heads {
        assert_eq!(head.path, questionnaire::Path::Full);
    }
    let version = |path: &Path| -> i64 {
        rusqlite::Connection::open(path)
            .unwrap()
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(version(&path), LATEST_SCHEMA);
    let aside = folder.path().join("rumbo.db.schema-1");
    assert_eq!(version(&aside), 1, "as it was, beside the new one");
    store.remove_copies_aside().unwrap();
    assert!(
        !aside.exists(),
        "whoever removes a company means every copy"
    );
    assert!(store.remove_copies_aside().is_ok(), "there may be none");
}

/// A cost sheet of the company, with a figure, a word and a cleared line.
fn with_worksheet(store: &mut Store) -> Worksheet {
    let sheet = Worksheet {
        id: "w1".into(),
        company: "c1".into(),
        worksheet: "landed-price".into(),
        content_version: "1.0.0".into(),
        name: "Mantas a Canadá".into(),
        currency: "dólares".into(),
    };
    store
        .transact::<_, StoreError>(|tables| {
            tables.add_worksheet(&sheet, "2026-11-20T11:00:00Z")?;
            let line = LineId::from("making");
            tables.write_worksheet_line("w1", &line, Some(&Written::Figure("20.50".into())))?;
            let line = LineId::from("freight");
            tables.write_worksheet_line("w1", &line, Some(&Written::Words("doce".into())))?;
            let line = LineId::from("packing");
            tables.write_worksheet_line("w1", &line, Some(&Written::Figure("3".into())))?;
            tables.write_worksheet_line("w1", &line, None)
        })
        .unwrap();
    sheet
}

#[test]
fn a_worksheet_is_there_after_opening_again_with_its_name_and_figures() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let sheet = with_worksheet(&mut store);
    drop(store);
    let mut store = open(&path).unwrap();
    let tables = store.read();
    assert_eq!(
        tables.worksheets("c1").unwrap(),
        std::slice::from_ref(&sheet)
    );
    assert_eq!(tables.worksheet("w1").unwrap(), sheet);
    let lines = tables.worksheet_lines("w1").unwrap();
    assert_eq!(lines.len(), 2, "a cleared line says nothing: {lines:?}");
    assert_eq!(
        lines[&LineId::from("making")],
        Written::Figure("20.50".into())
    );
    assert_eq!(
        lines[&LineId::from("freight")],
        Written::Words("doce".into())
    );
    store
        .transact::<_, StoreError>(|tables| tables.label_worksheet("w1", "Otra", "soles"))
        .unwrap();
    let labelled = store.read().worksheet("w1").unwrap();
    assert_eq!(
        (labelled.name.as_str(), labelled.currency.as_str()),
        ("Otra", "soles")
    );
    store
        .transact::<_, StoreError>(|tables| tables.remove_worksheet("w1"))
        .unwrap();
    assert!(store.read().worksheets("c1").unwrap().is_empty());
    assert!(store.read().worksheet_lines("w1").unwrap().is_empty());
    let again = store.transact::<_, StoreError>(|tables| tables.remove_worksheet("w1"));
    assert!(matches!(
        again,
        Err(StoreError::NotFound {
            what: "worksheet",
            ..
        })
    ));
}

#[test]
fn worksheets_go_with_their_company_and_need_one() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let sheet = with_worksheet(&mut store);
    let of_nobody = Worksheet {
        id: "w2".into(),
        company: "nobody".into(),
        ..sheet
    };
    let added = store.transact(|tables| tables.add_worksheet(&of_nobody, "2026-11-20T11:00:00Z"));
    assert!(matches!(added, Err(StoreError::Sqlite(_))), "{added:?}");
    store
        .transact(|tables| tables.remove_company("c1"))
        .unwrap();
    assert!(matches!(
        store.read().worksheet("w1"),
        Err(StoreError::NotFound { .. })
    ));
    assert!(store.read().worksheet_lines("w1").unwrap().is_empty());
}

#[test]
fn a_removed_company_leaves_no_word_in_the_file() {
    let folder = folder();
    let path = telares(&folder);
    let mut store = open(&path).unwrap();
    let secret = "Nota de Lihuén que nadie más debe leer";
    store
        .transact(|tables| tables.write_note("a1", &ItemId::from("collect"), Some(secret)))
        .unwrap();
    store
        .transact(|tables| tables.remove_company("c1"))
        .unwrap();
    store.empty_log().unwrap();
    assert!(matches!(
        store.read().assessment("a1"),
        Err(StoreError::NotFound { .. })
    ));
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for word in [secret, "Telares Lihuén"] {
            let found = bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes());
            assert!(!found, "`{word}` is in neither the file nor its log");
        }
    }
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = folder();
    let path = telares(&folder);
    edit(&path, "PRAGMA user_version = 99");
    let error = refused(&path);
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 99,
                known: LATEST_SCHEMA,
                ..
            }
        ),
        "got {error:?}"
    );
}

#[test]
fn a_database_of_something_else_is_refused_untouched() {
    let folder = folder();
    let path = folder.path().join("rumbo.db");
    edit(&path, "CREATE TABLE songs (title TEXT)");
    assert!(matches!(refused(&path), StoreError::Foreign { .. }));
}

#[test]
fn a_damaged_file_is_refused_untouched() {
    let folder = folder();
    let path = telares(&folder);
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[4096..middle].fill(0xA5);
    std::fs::write(&path, bytes).unwrap();
    assert!(matches!(refused(&path), StoreError::Corrupt { .. }));

    let path = folder.path().join("text.db");
    std::fs::write(&path, "esto no es una base de datos".repeat(100)).unwrap();
    match refused(&path) {
        StoreError::Corrupt { path: named, .. } => {
            assert_eq!(named, path, "the message can name it")
        }
        other => panic!("got {other:?}"),
    }
}

#[test]
fn a_file_held_by_another_program_is_locked_and_opens_afterwards() {
    let folder = folder();
    let path = telares(&folder);
    let holder = rusqlite::Connection::open(&path).unwrap();
    holder
        .pragma_update(None, "locking_mode", "EXCLUSIVE")
        .unwrap();
    holder
        .execute_batch("BEGIN EXCLUSIVE; UPDATE installation SET counter = counter")
        .unwrap();
    assert!(
        matches!(open(&path), Err(StoreError::Locked)),
        "another program holds it"
    );
    drop(holder);
    assert!(open(&path).is_ok(), "nothing of the lock stays behind");
}

#[test]
fn an_empty_file_left_by_a_cut_first_opening_is_made_anew() {
    let folder = folder();
    let path = folder.path().join("rumbo.db");
    std::fs::write(&path, "").unwrap();
    assert!(open(&path).unwrap().read().companies().unwrap().is_empty());
}

#[test]
fn commits_are_synced_to_the_disk() {
    let folder = folder();
    let path = telares(&folder);
    let mode: String = rusqlite::Connection::open(&path)
        .unwrap()
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal", "the log that survives kill and power loss");
}

#[test]
fn the_schema_is_the_released_one() {
    let folder = folder();
    let path = telares(&folder);
    let connection = rusqlite::Connection::open(&path).unwrap();
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let schema: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    insta::assert_snapshot!(schema.join("\n\n"));
}
