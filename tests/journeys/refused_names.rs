//! Names of companies: what is taken as it is, what is cleaned, what is refused, and the report of each that is taken.

use crate::said::refused;
use rumbo_app::views::PathChoice;
use rumbo_app::{AppError, Code, Pack, ReportLanguage, Rumbo, report_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, open};
use serde_json::{Value, json};
use std::path::Path;

fn start(rumbo: &mut Rumbo, name: &str) -> Result<String, AppError> {
    let facts = ExampleCompany::read("telares-lihuen").facts;
    Ok(rumbo
        .start_assessment(name, true, PathChoice::Full, &facts)?
        .id)
}

#[test]
fn a_name_of_500_characters_or_of_nothing_is_refused_and_nothing_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let words = refused(start(&mut rumbo, &"Ñ".repeat(500)), Code::NameTooLong);
    assert!(words.contains("500"), "{words}");
    refused(start(&mut rumbo, " \u{200F}\t\u{0000}"), Code::NameEmpty);
    assert!(rumbo.home().unwrap().companies.is_empty());

    let id = start(&mut rumbo, "Telares Lihuén").unwrap();
    refused(
        rumbo.rename_company(&id, &"Ñ".repeat(500)),
        Code::NameTooLong,
    );
    refused(rumbo.rename_company(&id, ""), Code::NameEmpty);
    assert_eq!(
        rumbo.home().unwrap().companies[0].name,
        "Telares Lihuén",
        "the old name stays"
    );
}

#[test]
fn a_file_with_such_a_name_is_refused_too() {
    let pack = Pack::shipped().unwrap();
    let mut json: Value =
        serde_json::from_str(&ExampleCompany::read("telares-lihuen").text).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("informe.pdf");
    for (name, code) in [
        ("Ñ".repeat(500), Code::NameTooLong),
        (String::new(), Code::NameEmpty),
    ] {
        json["company"]["name"] = json!(name);
        refused(
            report_file(&pack, &json.to_string(), ReportLanguage::ES, DAY, &target),
            code,
        );
    }
    assert!(!target.exists());
}

#[test]
fn unusual_names_are_kept_and_their_reports_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let longest = "Ñandú ".repeat(33) + "Ña";
    for (given, kept) in [
        ("Cactus 🌵👩‍🌾 SpA", "Cactus 🌵👩‍🌾 SpA"),
        ("شركة الصبار", "شركة الصبار"),
        ("חברת קקטוס \u{202E}fdp", "חברת קקטוס fdp"),
        (
            "Telares\u{0000}\u{0007}\r\nLihuén\u{001B}[31m",
            "Telares Lihuén[31m",
        ),
        ("../../etc/passwd", "../../etc/passwd"),
        (
            "<script>alert(\"a\")</script> & Cía.",
            "<script>alert(\"a\")</script> & Cía.",
        ),
        ("{ $company } \\u0041 %s", "{ $company } \\u0041 %s"),
        ("CON", "CON"),
        ("...", "..."),
        ("織物 ткань", "織物 ткань"),
        (longest.as_str(), longest.as_str()),
    ] {
        let id = start(&mut rumbo, given).unwrap_or_else(|error| panic!("{given:?}: {error}"));
        assert_eq!(rumbo.result(&id).unwrap().company, kept, "of {given:?}");
        let target = rumbo.report_target(&id).unwrap();
        assert!(target.file.len() <= 255, "{} bytes", target.file.len());
        assert!(
            !target
                .file
                .contains(['/', '\\', ':', '"', '<', '>', '|', '?', '*']),
            "no file system takes {:?}",
            target.file
        );
        let saved = rumbo
            .save_report(&id, None, &PLAIN)
            .unwrap_or_else(|error| panic!("report of {given:?}: {error}"));
        assert_eq!(
            Path::new(&saved.path).parent(),
            Some(folder.path().join("Documentos").as_path()),
            "a name leads nowhere else"
        );
        assert!(std::fs::read(&saved.path).unwrap().starts_with(b"%PDF-"));
    }
}
