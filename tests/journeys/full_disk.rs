//! A disk that fills up, on a small disk in memory: what was kept stays, nothing is half written.

use crate::said::refused;
use rumbo_app::Code;
use rumbo_app::views::{AnswerInput, Unsaved};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{PLAIN, data_file, data_folder, open};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A small disk in memory over a folder, gone when dropped. Permissions would prove nothing: root ignores them.
#[derive(Debug)]
pub struct Mount(PathBuf);

impl Mount {
    /// Mounts it; where this machine does not let us, says so on the terminal, past the capture of tests.
    pub fn disk(at: &Path, size: &str) -> Option<Self> {
        let options = format!("size={size},mode=0755");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options.as_str(), "rumbo-test"])
            .arg(at)
            .output();
        let why = match mounted {
            Ok(said) if said.status.success() => return Some(Self(at.to_owned())),
            Ok(said) => String::from_utf8_lossy(&said.stderr).trim().to_owned(),
            Err(error) => error.to_string(),
        };
        let test = std::thread::current().name().unwrap_or("?").to_owned();
        let line = format!("not run: {test}: no disk of its own: {why}\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        None
    }

    /// Makes the disk read-only.
    pub fn protect(&self) {
        self.remount("remount,ro");
    }

    /// Makes it writable again.
    pub fn unprotect(&self) {
        self.remount("remount,rw");
    }

    fn remount(&self, options: &str) {
        let said = Command::new("mount")
            .args(["-o", options])
            .arg(&self.0)
            .status();
        assert!(said.unwrap().success(), "{options}");
    }

    /// Takes all the room that is left but some bytes.
    fn fill(&self, leave: usize) {
        let path = self.0.join("relleno");
        let mut file = std::fs::File::create(&path).unwrap();
        let block = [b'.'; 4096];
        while file.write_all(&block).is_ok() {}
        let kept = file.metadata().unwrap().len();
        file.set_len(kept.saturating_sub(leave as u64)).unwrap();
    }

    /// Gives the room back.
    fn free(&self) {
        std::fs::remove_file(self.0.join("relleno")).unwrap();
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn answers_that_found_room_are_there_after_the_disk_was_full() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(data_folder(folder.path())).unwrap();
    let Some(disk) = Mount::disk(&data_folder(folder.path()), "4m") else {
        return;
    };
    let telares = ExampleCompany::read("telares-lihuen");
    let mut rumbo = open(folder.path());
    let id = telares.start(&mut rumbo).id;
    disk.fill(64 * 1024);

    let mut kept: Vec<(String, AnswerInput)> = Vec::new();
    let full = loop {
        // More rounds than there are answers: each change needs room of its own in the log.
        let (item, answer) = &telares.answers[kept.len() % telares.answers.len()];
        match rumbo.answer_question(&id, item, Some(answer)) {
            Ok(_) => kept.push((item.clone(), answer.clone())),
            Err(error) => break error,
        }
        assert!(kept.len() < 5000, "the disk never filled up");
    };
    let words = refused::<()>(Err(full), Code::DataUnwritable);
    assert!(words.contains("sigue guardado"), "{words}");
    assert!(rumbo.result(&id).is_ok(), "what is there can be read");
    drop(rumbo);
    disk.free();

    let mut rumbo = open(folder.path());
    let view = rumbo.open_assessment(&id).unwrap();
    for (item, answer) in kept.iter().rev().take(telares.answers.len()) {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(
            found.answer.as_ref(),
            Some(answer),
            "{item} was shown as saved"
        );
    }
    let (item, answer) = &telares.answers[0];
    rumbo.answer_question(&id, item, Some(answer)).unwrap();
    let connection = rusqlite::Connection::open(data_file(folder.path())).unwrap();
    let verdict: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
}

#[test]
fn what_found_no_room_goes_into_a_copy_elsewhere_and_comes_back_from_it() {
    let folder = tempfile::tempdir().unwrap();
    let telares = ExampleCompany::read("telares-lihuen");
    let mut rumbo = open(folder.path());
    let id = telares.start(&mut rumbo).id;
    let (kept, rest) = telares.answers.split_at(5);
    for (item, answer) in kept {
        rumbo.answer_question(&id, item, Some(answer)).unwrap();
    }
    let before = rumbo.open_assessment(&id).unwrap();
    let stick = folder.path().join("Memoria USB");
    std::fs::create_dir(&stick).unwrap();
    let unsaved = Unsaved {
        facts: Vec::new(),
        answers: rest.to_vec(),
        notes: vec![(kept[0].0.clone(), "Preguntar a Marta".to_owned())],
    };
    let copy = rumbo.save_answers_copy(&id, &unsaved, &stick).unwrap();
    assert_eq!(
        rumbo.open_assessment(&id).unwrap(),
        before,
        "the data file was only read"
    );

    let other = tempfile::tempdir().unwrap();
    let mut elsewhere = open(other.path());
    let held = elsewhere.read_file(Path::new(&copy.path)).unwrap();
    let opened = elsewhere.open_file(&held).unwrap();
    let view = elsewhere.open_assessment(&opened.id).unwrap();
    for (item, answer) in &telares.answers {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        assert_eq!(found.answer.as_ref(), Some(answer), "{item}");
    }
    let noted = view.items.iter().find(|one| one.id == kept[0].0).unwrap();
    assert_eq!(noted.note, "Preguntar a Marta");
}

#[test]
fn a_report_without_room_leaves_the_older_one_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("Memoria USB");
    std::fs::create_dir(&stick).unwrap();
    let Some(disk) = Mount::disk(&stick, "1m") else {
        return;
    };
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    let result = rumbo.finish_assessment(&id, false).unwrap();
    let older = stick.join(rumbo.report_target(&id).unwrap().file);
    std::fs::write(&older, "el informe de ayer").unwrap();
    disk.fill(16 * 1024);

    let words = refused(
        rumbo.save_report(&id, Some(&stick), &PLAIN),
        Code::ReportDiskFull,
    );
    assert!(words.contains("a medias"), "{words}");
    assert_eq!(
        std::fs::read_to_string(&older).unwrap(),
        "el informe de ayer"
    );
    let mut left: Vec<_> = std::fs::read_dir(&stick)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(
        left,
        [older.file_name().unwrap().to_str().unwrap(), "relleno"]
    );
    assert_eq!(
        rumbo.result(&id).unwrap(),
        result,
        "the diagnosis is as it was"
    );
}
