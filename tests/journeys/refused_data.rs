//! Data files that must not be opened, and places that can't be written: refused with words, and every byte as it was.

use crate::full_disk::Mount;
use crate::said::refused;
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{PLAIN, data_file, data_folder, open, surroundings, try_open};
use std::path::Path;

/// A person's folder with Telares in it, and the program closed.
fn stored() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    (folder, id)
}

/// Opening has to be refused, and leave the data file and its folder as they were.
fn refused_untouched(folder: &Path, code: Code) -> String {
    let before = std::fs::read(data_file(folder)).unwrap();
    let words = refused(try_open(folder), code);
    assert_eq!(
        std::fs::read(data_file(folder)).unwrap(),
        before,
        "not a byte is touched"
    );
    words
}

#[test]
fn a_damaged_data_file_is_refused_and_left_alone() {
    let (folder, _) = stored();
    let path = data_file(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    for byte in &mut damaged[4096..20480] {
        *byte ^= 0x5A;
    }
    std::fs::write(&path, &damaged).unwrap();
    let words = refused_untouched(folder.path(), Code::DataCorrupt);
    assert!(words.contains("dañado"), "{words}");

    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    refused_untouched(folder.path(), Code::DataCorrupt);
    std::fs::write(&path, "Esto es una carta, no son datos.".repeat(100)).unwrap();
    refused_untouched(folder.path(), Code::DataCorrupt);

    std::fs::write(&path, &whole).unwrap();
    assert_eq!(
        open(folder.path()).home().unwrap().companies[0].name,
        "Telares Lihuén",
        "the copy of before opens"
    );
}

#[test]
fn the_data_file_of_a_newer_program_or_of_another_one_is_left_alone() {
    let (folder, _) = stored();
    let path = data_file(folder.path());
    let edit = |sql: &str| {
        rusqlite::Connection::open(&path)
            .unwrap()
            .execute_batch(sql)
            .unwrap()
    };
    edit("PRAGMA user_version = 999");
    let words = refused_untouched(folder.path(), Code::DataNewer);
    assert!(words.contains("más nueva"), "{words}");
    edit("PRAGMA user_version = 1; PRAGMA application_id = 7");
    refused_untouched(folder.path(), Code::DataForeign);
}

#[test]
fn a_data_file_that_another_program_holds_opens_when_it_is_let_go() {
    let (folder, id) = stored();
    let path = data_file(folder.path());
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
        .unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    refused(try_open(folder.path()), Code::DataLocked);
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    let rumbo = open(folder.path());
    assert!(
        rumbo.result(&id).unwrap().profile.is_some(),
        "nothing was lost by waiting"
    );
}

#[test]
fn a_write_while_another_program_writes_is_refused_and_can_be_repeated() {
    let (folder, id) = stored();
    let mut rumbo = open(folder.path());
    let other = rusqlite::Connection::open(data_file(folder.path())).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    refused(
        rumbo.answer_question(&id, "carriers", None),
        Code::DataLocked,
    );
    assert!(rumbo.home().is_ok(), "reading goes on");
    other.execute_batch("ROLLBACK").unwrap();
    rumbo.answer_question(&id, "carriers", None).unwrap();
}

#[test]
fn a_file_in_the_place_of_the_data_folder_is_said_to_be_unwritable() {
    let folder = tempfile::tempdir().unwrap();
    let path = data_folder(folder.path());
    std::fs::write(&path, "Soy un archivo.").unwrap();
    refused(try_open(folder.path()), Code::DataReadOnly);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Soy un archivo.");
    let mut deep = surroundings(folder.path());
    deep.data_folder = path.join("rumbo");
    refused(Rumbo::open(deep), Code::DataReadOnly);
}

#[test]
fn a_data_file_on_a_write_protected_disk_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Mount::disk(folder.path(), "8m") else {
        return;
    };
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    drop(rumbo);
    disk.protect();
    let words = refused_untouched(folder.path(), Code::DataReadOnly);
    assert!(words.contains("protección"), "{words}");
    disk.unprotect();
    assert!(
        open(folder.path()).result(&id).is_ok(),
        "without the protection all is there"
    );
}

#[test]
fn a_report_that_can_not_be_written_says_so_and_the_diagnosis_stays() {
    let (folder, id) = stored();
    let mut rumbo = open(folder.path());
    let before = rumbo.finish_assessment(&id, false).unwrap();
    let file = folder.path().join("Documentos");
    std::fs::write(&file, "Soy un archivo.").unwrap();
    refused(rumbo.save_report(&id, None, &PLAIN), Code::ReportUnwritable);
    refused(
        rumbo.save_report(&id, Some(&file.join("informes")), &PLAIN),
        Code::ReportUnwritable,
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "Soy un archivo.");
    assert_eq!(rumbo.result(&id).unwrap(), before);

    let other = folder.path().join("Escritorio");
    let saved = rumbo.save_report(&id, Some(&other), &PLAIN).unwrap();
    assert!(saved.pages > Some(5), "another folder does");
}

#[test]
fn a_report_on_a_write_protected_disk_says_so() {
    let (folder, id) = stored();
    let mut rumbo = open(folder.path());
    let stick = folder.path().join("Memoria USB");
    std::fs::create_dir(&stick).unwrap();
    let Some(disk) = Mount::disk(&stick, "8m") else {
        return;
    };
    disk.protect();
    refused(
        rumbo.save_report(&id, Some(&stick), &PLAIN),
        Code::ReportUnwritable,
    );
    assert_eq!(
        std::fs::read_dir(&stick).unwrap().count(),
        0,
        "nothing half written"
    );
}
