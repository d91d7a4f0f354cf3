//! Paper and printing: the report on its way to a printer lies beside the data, and does not stay there.

use crate::said::refused;
use rumbo_app::Code;
use rumbo_app::views::{PaperSize, PathChoice, ReportOptions};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{PLAIN, data_folder, open};
use std::path::PathBuf;

const LETTER: ReportOptions = ReportOptions {
    paper: PaperSize::Letter,
    ..PLAIN
};

#[test]
fn the_paper_is_a4_until_the_person_chooses_and_is_then_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("despacho-canul-pech")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();
    assert_eq!(rumbo.report_target(&id).unwrap().paper, PaperSize::A4);
    let a4 = std::fs::read(rumbo.save_report(&id, None, &PLAIN).unwrap().path).unwrap();
    let letter = std::fs::read(rumbo.save_report(&id, None, &LETTER).unwrap().path).unwrap();
    assert!(a4 != letter, "another paper is another report");
    drop(rumbo);
    let rumbo = open(folder.path());
    assert_eq!(
        rumbo.report_target(&id).unwrap().paper,
        PaperSize::Letter,
        "remembered"
    );
}

#[test]
fn what_is_printed_is_the_report_and_does_not_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();
    let saved = rumbo.save_report(&id, None, &PLAIN).unwrap();
    let printed = PathBuf::from(rumbo.print_report(&id, &PLAIN).unwrap().path);
    assert!(
        printed.starts_with(data_folder(folder.path())),
        "{}",
        printed.display()
    );
    assert!(
        std::fs::read(&printed).unwrap() == std::fs::read(&saved.path).unwrap(),
        "the paper shows what the file holds"
    );
    assert_eq!(
        rumbo.report_target(&id).unwrap().folder,
        folder.path().join("Documentos").display().to_string(),
        "printing chooses no folder for saving"
    );

    let other = ExampleCompany::read("huerta-chayo").fill_in(&mut rumbo);
    rumbo.finish_assessment(&other.id, false).unwrap();
    let next = PathBuf::from(rumbo.print_report(&other.id, &PLAIN).unwrap().path);
    assert!(next.exists() && !printed.exists(), "the one before is gone");
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert!(!next.exists(), "gone at the next start");

    let last = PathBuf::from(rumbo.print_report(&other.id, &PLAIN).unwrap().path);
    rumbo.remove_company(&other.company_id).unwrap();
    assert!(!last.exists(), "gone with its company");
}

#[test]
fn an_express_path_has_nothing_to_print() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.choose_path(&id, PathChoice::Express).unwrap();
    refused(rumbo.print_report(&id, &PLAIN), Code::ExpressPath);
}
