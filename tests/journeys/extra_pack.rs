//! A chamber's extra pack: what a company finds in its plan, and what stays when the pack is gone.

use rumbo_app::{FileDiagnosis, Pack, ReportLanguage, diagnose_file, report_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, open, open_with};
use rumbo_tests::project;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The example of the invented chamber of Puerto Azul.
pub fn puerto_azul() -> PathBuf {
    project().join("assets/examples/camara-puerto-azul")
}

/// Every file of a folder: name inside it and bytes.
pub fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy();
                found.push((name.replace('\\', "/"), std::fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// A .zip file of these.
pub fn zipped(path: &Path, files: &[(String, Vec<u8>)]) {
    let mut archive = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    let packed = zip::write::SimpleFileOptions::default();
    for (name, bytes) in files {
        archive.start_file(name.as_str(), packed).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap();
}

fn with_puerto_azul() -> Pack {
    let shipped = Pack::shipped().unwrap();
    shipped
        .with_extra(&puerto_azul())
        .unwrap_or_else(|error| panic!("{error}"))
}

fn diagnose(pack: &Pack, language: ReportLanguage) -> FileDiagnosis {
    let telares = ExampleCompany::read("telares-lihuen");
    diagnose_file(pack, &telares.text, language, DAY).unwrap()
}

/// Names of all help in the plan.
fn help(diagnosis: &FileDiagnosis) -> BTreeSet<String> {
    let tasks = diagnosis.roadmap.tasks.iter();
    tasks
        .flat_map(|task| task.help.iter().map(|offer| offer.name.clone()))
        .collect()
}

#[test]
fn a_company_of_the_region_finds_the_chambers_help_in_its_plan() {
    let shipped = help(&diagnose(&Pack::shipped().unwrap(), ReportLanguage::ES));
    let pack = with_puerto_azul();
    let found = diagnose(&pack, ReportLanguage::ES);
    let added = help(&found);
    let clinic = "Clínica de precios de exportación (ejemplo)";
    assert!(!shipped.contains(clinic));
    assert!(added.contains(clinic), "{added:?}");
    let offer = found
        .roadmap
        .tasks
        .iter()
        .flat_map(|task| &task.help)
        .find(|offer| offer.name == clinic)
        .unwrap();
    assert!(
        offer.source.contains("Cámara de Comercio de Puerto Azul"),
        "it says who says so: {}",
        offer.source
    );
    let asked: Vec<&str> = found.contacts.iter().map(|one| one.name.as_str()).collect();
    assert!(
        asked.contains(&"Mesa de comercio exterior, Cámara de Puerto Azul (ejemplo)")
            && asked.contains(&"ProChile"),
        "{asked:?}"
    );
    assert_eq!(
        pack.content.pack.version,
        format!(
            "{}+camara-puerto-azul.1.0.0",
            Pack::shipped().unwrap().content.pack.version
        )
    );
}

#[test]
fn what_the_chamber_replaces_is_said_its_way_in_every_language() {
    let pack = with_puerto_azul();
    for language in [ReportLanguage::ES, ReportLanguage::EN] {
        let words = pack.words(language.for_country("cl")).unwrap();
        let said = words
            .content("programme-cl-e-exporta", None, &[])
            .unwrap_or_default();
        assert!(
            said.contains("Puerto Azul"),
            "the chamber speaks Spanish, and nobody says what held before: {said}"
        );
        let cost = words.content("programme-cl-e-exporta", Some("duration"), &[]);
        assert_eq!(cost, None, "nothing of the replaced record is left");
    }
}

#[test]
fn its_report_says_more_than_the_shipped_one() {
    let folder = tempfile::tempdir().unwrap();
    let telares = ExampleCompany::read("telares-lihuen");
    let made = |pack: &Pack, name: &str| {
        let path = folder.path().join(name);
        report_file(pack, &telares.text, ReportLanguage::ES, DAY, &path).unwrap();
        std::fs::read(path).unwrap()
    };
    let with = made(&with_puerto_azul(), "con.pdf");
    let without = made(&Pack::shipped().unwrap(), "sin.pdf");
    assert!(with.starts_with(b"%PDF-"));
    assert!(shows_a_picture(&with) && !shows_a_picture(&without));
    assert!(
        with.len() > without.len(),
        "the chamber's name, its help and its desk: {} and {} bytes",
        with.len(),
        without.len()
    );
    assert_eq!(
        made(&with_puerto_azul(), "otra-vez.pdf"),
        with,
        "the same bytes again"
    );
}

#[test]
fn a_file_of_answers_is_of_the_questionnaire_whoever_adds_help() {
    let version = Pack::shipped().unwrap().content.pack.version;
    assert_eq!(with_puerto_azul().content.pack.base_version(), version);

    // A file of the same version is not newer than the pack with the chamber's laid over it.
    let mut pack = with_puerto_azul();
    pack.content.pack.version = "1.4.7+camara-puerto-azul.1.0.0".to_owned();
    let telares = ExampleCompany::read("telares-lihuen").text;
    for (found, taken) in [("1.4.7", true), ("1.4.8", false)] {
        let from = format!("\"content_version\": \"{version}\"");
        let text = telares.replace(&from, &format!("\"content_version\": \"{found}\""));
        let diagnosis = diagnose_file(&pack, &text, ReportLanguage::ES, DAY);
        assert_eq!(diagnosis.is_ok(), taken, "{found}");
    }
}

#[test]
fn one_file_says_the_same_as_the_folder_also_when_the_folder_itself_was_packed() {
    let folder = tempfile::tempdir().unwrap();
    let from_folder = help(&diagnose(&with_puerto_azul(), ReportLanguage::ES));
    let files = files_of(&puerto_azul());
    let inside: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|(name, bytes)| (format!("Puerto Azul/{name}"), bytes.clone()))
        .chain([("__MACOSX/Puerto Azul/._pack.toml".to_owned(), vec![0, 1, 2])])
        .collect();
    for (name, files) in [("plain.zip", &files), ("folder.zip", &inside)] {
        let path = folder.path().join(name);
        zipped(&path, files);
        let pack = Pack::shipped()
            .unwrap()
            .with_extra(&path)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(help(&diagnose(&pack, ReportLanguage::ES)), from_folder);
    }
}

#[test]
fn a_finished_diagnosis_keeps_the_chambers_pack_when_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open_with(folder.path(), with_puerto_azul());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    let result = rumbo.finish_assessment(&id, false).unwrap();
    let roadmap = rumbo.roadmap(&id).unwrap();
    drop(rumbo);

    let mut rumbo = open(folder.path());
    assert_eq!(rumbo.result(&id).unwrap(), result);
    assert_eq!(rumbo.roadmap(&id).unwrap(), roadmap);
    let saved = rumbo.save_report(&id, Some(folder.path()), &PLAIN).unwrap();
    let report = std::fs::read(&saved.path).unwrap();
    assert!(
        shows_a_picture(&report),
        "the logo is kept with the diagnosis, without the chamber's files"
    );

    // Opened for changes, it moves to what the program has now: questions are the same, the chamber's help is gone.
    let reopened = rumbo.reopen_assessment(&id).unwrap();
    assert!(reopened.retired.is_empty(), "{:?}", reopened.retired);
    assert_eq!(reopened.progress.answered, reopened.progress.total);
    rumbo.finish_assessment(&id, false).unwrap();
    assert_ne!(rumbo.roadmap(&id).unwrap(), roadmap);
    let saved = rumbo.save_report(&id, Some(folder.path()), &PLAIN).unwrap();
    let report = std::fs::read(&saved.path).unwrap();
    assert!(!shows_a_picture(&report), "and so is its logo");
}

/// Whether a file of PDF has a picture; only the chamber's logo is one.
fn shows_a_picture(report: &[u8]) -> bool {
    let mark = b"/Subtype/Image";
    report.windows(mark.len()).any(|window| window == mark)
}

#[test]
fn an_open_diagnosis_moves_to_the_chambers_pack() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    drop(rumbo);
    let mut rumbo = open_with(folder.path(), with_puerto_azul());
    let moved = rumbo.open_assessment(&id).unwrap();
    assert!(moved.retired.is_empty());
    rumbo.finish_assessment(&id, false).unwrap();
    let roadmap = rumbo.roadmap(&id).unwrap();
    let named = roadmap.tasks.iter().flat_map(|task| &task.help);
    assert!(
        named
            .map(|offer| offer.name.as_str())
            .any(|name| name == "Clínica de precios de exportación (ejemplo)")
    );
}
