//! An owner's own quotations: filled in, worked out, still there the next day, copied, printed, removed.

use crate::said::refused;
use rumbo_app::views::{PaperSize, Settings, WorksheetView};
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{data_file, data_folder, open};
use std::path::PathBuf;

/// The inputs of the price at the customer's door, as somebody in Chile writes them.
const FIGURES: [(&str, &str); 14] = [
    ("making", "20"),
    ("packing", "3,00"),
    ("local-transport", "2"),
    ("profit-rate", "40 %"),
    ("freight", "$ 14,50"),
    ("insurance", "0.50"),
    ("duty-rate", "10"),
    ("tax-rate", "20"),
    ("handling", "4"),
    ("channel-rate", "14"),
    ("payment-rate", "4"),
    ("exchange-rate", "2"),
    ("others-price", "1.095,00"),
    ("others-price", "95"),
];

/// A company of Chile with an empty sheet.
fn begun(rumbo: &mut Rumbo) -> (String, String, WorksheetView) {
    let company = ExampleCompany::read("telares-lihuen").start(rumbo);
    let sheet = rumbo.add_worksheet(&company.id, "landed-price").unwrap();
    (company.id, company.company_id, sheet)
}

fn filled(rumbo: &mut Rumbo) -> (String, String, WorksheetView) {
    let (assessment, company, mut sheet) = begun(rumbo);
    rumbo
        .label_worksheet(&sheet.id, "Mantas a Canadá", "dólares")
        .unwrap();
    for (line, text) in FIGURES {
        sheet = rumbo.write_worksheet_line(&sheet.id, line, text).unwrap();
    }
    (assessment, company, sheet)
}

fn line<'v>(view: &'v WorksheetView, id: &str) -> &'v rumbo_app::views::WorksheetLine {
    view.lines.iter().find(|line| line.id == id).unwrap()
}

fn total<'v>(view: &'v WorksheetView, id: &str) -> &'v str {
    let mut totals = view.totals.iter();
    &totals.find(|total| total.id == id).unwrap().figure
}

#[test]
fn a_sheet_filled_in_one_day_is_there_the_next_with_the_same_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (assessment, _, sheet) = filled(&mut rumbo);
    // The worked example has the same inputs, and is worked out by itself.
    for shown in &sheet.lines {
        let figure = shown.figure.trim_end_matches(" dólares");
        assert_eq!(figure, shown.example, "{}", shown.id);
    }
    assert_eq!(total(&sheet, "door-price"), "87,50 dólares");
    assert_eq!(total(&sheet, "difference"), "7,50 dólares");
    assert!(sheet.complete);
    drop(rumbo);

    let rumbo = open(folder.path());
    assert_eq!(
        rumbo.worksheet(&sheet.id).unwrap(),
        sheet,
        "not a letter has changed"
    );
    let listed = rumbo.guides(Some(&assessment)).unwrap().sheets;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].name, "Mantas a Canadá");
    assert_eq!(
        listed[0].state,
        "13 de 13 cifras · Diferencia con otros: 7,50 dólares"
    );
    let guide = rumbo.guide("strategy", Some(&assessment)).unwrap();
    assert_eq!(guide.sheets, listed, "beside the guide that it belongs to");
    let guide = rumbo.guide("people", Some(&assessment)).unwrap();
    assert!(guide.sheets.is_empty() && guide.worksheet.is_none());
}

#[test]
fn an_empty_sheet_says_what_it_lacks_and_never_takes_the_examples_figures() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, _, sheet) = begun(&mut rumbo);
    assert!(
        sheet.name.contains("hacia"),
        "named after offer and destination: {}",
        sheet.name
    );
    assert!(
        sheet
            .lines
            .iter()
            .all(|line| line.figure.is_empty() && line.text.is_empty())
    );
    assert!(sheet.lines.iter().all(|line| !line.example.is_empty()));
    assert_eq!(line(&sheet, "cost").instead, "faltan 3 cifras");
    let sheet = rumbo
        .write_worksheet_line(&sheet.id, "making", "20")
        .unwrap();
    assert_eq!(line(&sheet, "cost").instead, "faltan 2 cifras");
    rumbo
        .write_worksheet_line(&sheet.id, "packing", "0")
        .unwrap();
    let sheet = rumbo
        .write_worksheet_line(&sheet.id, "local-transport", "0")
        .unwrap();
    assert_eq!(line(&sheet, "cost").figure, "20,00");
    let sheet = rumbo.write_worksheet_line(&sheet.id, "making", "").unwrap();
    assert_eq!(line(&sheet, "cost").instead, "falta 1 cifra", "taken back");
    let example = rumbo.worksheet_example("landed-price", None).unwrap();
    assert_eq!(example.id, "", "nobody's");
    assert_eq!(line(&example, "door-price").example, "87,50");
}

#[test]
fn what_is_no_figure_stays_as_it_was_typed_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, _, sheet) = begun(&mut rumbo);
    rumbo
        .write_worksheet_line(&sheet.id, "packing", "3")
        .unwrap();
    rumbo
        .write_worksheet_line(&sheet.id, "local-transport", "2")
        .unwrap();
    for (text, reason) in [
        ("doce", "solo números"),
        ("🌵", "solo números"),
        ("-3", "cero o más"),
        ("12\t30\t45", "una sola cifra"),
        ("1.2.3", "decimales"),
        ("1234567890123", "caben 12"),
    ] {
        let view = rumbo
            .write_worksheet_line(&sheet.id, "making", text)
            .unwrap();
        let making = line(&view, "making");
        assert_eq!(making.text, text, "it stays");
        assert!(
            making.mistake.contains(reason),
            "{text}: {}",
            making.mistake
        );
        assert_eq!(
            line(&view, "cost").instead,
            "falta 1 cifra",
            "{text} counts for nothing"
        );
    }
    drop(rumbo);
    let mut rumbo = open(folder.path());
    let view = rumbo.worksheet(&sheet.id).unwrap();
    assert_eq!(line(&view, "making").text, "1234567890123");
    let view = rumbo
        .write_worksheet_line(&sheet.id, "making", "1,234.50")
        .unwrap();
    assert_eq!(
        line(&view, "making").text,
        "1.234,50",
        "understood, and written as in Chile"
    );
    assert_eq!(line(&view, "cost").figure, "1.239,50");
    let view = rumbo
        .write_worksheet_line(&sheet.id, "making", "1,234")
        .unwrap();
    assert!(
        line(&view, "making").note.contains("1,23"),
        "{}",
        line(&view, "making").note
    );
    let long = "9".repeat(5000);
    let view = rumbo
        .write_worksheet_line(&sheet.id, "making", &long)
        .unwrap();
    assert_eq!(line(&view, "making").text.len(), 200);
    let view = rumbo
        .write_worksheet_line(&sheet.id, "making", "999999999999")
        .unwrap();
    assert_eq!(line(&view, "cost").figure, "1.000.000.000.004,00");
    refused(
        rumbo.write_worksheet_line(&sheet.id, "cost", "5"),
        Code::NotFound,
    );
    refused(
        rumbo.write_worksheet_line(&sheet.id, "no-such", "5"),
        Code::NotFound,
    );
    refused(
        rumbo.write_worksheet_line("no-such", "making", "5"),
        Code::NotFound,
    );
}

#[test]
fn percentages_of_a_hundred_together_have_no_result_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, _, sheet) = filled(&mut rumbo);
    for rate in ["94", "150"] {
        let view = rumbo
            .write_worksheet_line(&sheet.id, "channel-rate", rate)
            .unwrap();
        assert_eq!(total(&view, "door-price"), "", "{rate}");
        let instead = &line(&view, "door-price").instead;
        assert!(instead.contains("menos de 100"), "{instead}");
    }
}

#[test]
fn another_language_writes_the_same_figures_its_own_way() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, _, sheet) = filled(&mut rumbo);
    rumbo
        .write_worksheet_line(&sheet.id, "making", "1.234,5")
        .unwrap();
    let settings = Settings {
        language: "en".to_owned(),
        ..rumbo.settings().unwrap()
    };
    rumbo.save_settings(&settings).unwrap();
    let view = rumbo.worksheet(&sheet.id).unwrap();
    assert_eq!(line(&view, "making").text, "1,234.5");
    assert_eq!(
        line(&view, "cost").figure,
        "1,239.50 dólares",
        "the person's own word"
    );
}

#[test]
fn sheets_are_copied_renamed_and_removed_each_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (assessment, _, first) = filled(&mut rumbo);
    let copy = rumbo.copy_worksheet(&first.id).unwrap();
    assert_eq!(copy.name, "Copia de Mantas a Canadá");
    assert_eq!(copy.totals, first.totals);
    rumbo
        .write_worksheet_line(&copy.id, "freight", "30")
        .unwrap();
    assert_eq!(
        rumbo.worksheet(&first.id).unwrap(),
        first,
        "the first is as it was"
    );
    let named = rumbo
        .label_worksheet(&copy.id, "  Mantas \n a Perú ", "soles")
        .unwrap();
    assert_eq!(
        (named.name.as_str(), named.currency.as_str()),
        ("Mantas a Perú", "soles")
    );
    assert!(total(&named, "price").ends_with(" soles"));
    let unnamed = rumbo.label_worksheet(&copy.id, "", "").unwrap();
    assert_eq!(unnamed.name, "");
    let names: Vec<String> = rumbo
        .guides(Some(&assessment))
        .unwrap()
        .sheets
        .into_iter()
        .map(|sheet| sheet.name)
        .collect();
    assert_eq!(
        names,
        ["Mantas a Canadá", "Cuenta del precio en manos del cliente"]
    );
    refused(
        rumbo.label_worksheet(&copy.id, &"ñ".repeat(201), ""),
        Code::NameTooLong,
    );
    let longest = "ñ".repeat(200);
    rumbo.label_worksheet(&copy.id, &longest, "").unwrap();
    let of_longest = rumbo.copy_worksheet(&copy.id).unwrap();
    assert_eq!(
        of_longest.name.chars().count(),
        200,
        "a copy's name fits too"
    );

    let left = rumbo.remove_worksheet(&first.id).unwrap();
    assert_eq!(left.sheets.len(), 2);
    refused(rumbo.worksheet(&first.id), Code::NotFound);
    refused(rumbo.remove_worksheet(&first.id), Code::NotFound);
}

#[test]
fn the_sheets_of_a_removed_company_are_gone_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, company, sheet) = filled(&mut rumbo);
    rumbo
        .label_worksheet(&sheet.id, "Nombre muy secreto", "dólares")
        .unwrap();
    let printed = rumbo
        .print_worksheet(&sheet.id, PaperSize::A4)
        .unwrap()
        .path;
    rumbo.remove_company(&company).unwrap();
    refused(rumbo.worksheet(&sheet.id), Code::NotFound);
    assert!(
        !PathBuf::from(printed).exists(),
        "nor on its way to a printer"
    );
    drop(rumbo);
    let bytes = std::fs::read(data_file(folder.path())).unwrap();
    let secret = "Nombre muy secreto".as_bytes();
    assert!(!bytes.windows(secret.len()).any(|part| part == secret));
}

#[test]
fn a_sheet_is_saved_and_printed_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let (_, _, sheet) = filled(&mut rumbo);
    let stick = folder.path().join("usb");
    std::fs::create_dir_all(&stick).unwrap();
    let saved = rumbo
        .save_worksheet(&sheet.id, Some(&stick), PaperSize::Letter)
        .unwrap();
    assert_eq!(
        saved.path,
        stick
            .join("Telares Lihuén – Mantas a Canadá.pdf")
            .display()
            .to_string()
    );
    assert!(saved.pages.is_some_and(|pages| pages <= 3));
    assert!(std::fs::read(&saved.path).unwrap().starts_with(b"%PDF-1.7"));
    let target = rumbo.worksheet_target().unwrap();
    assert_eq!(target.folder, stick.display().to_string(), "remembered");
    assert_eq!(target.paper, PaperSize::Letter, "remembered");
    let printed = PathBuf::from(
        rumbo
            .print_worksheet(&sheet.id, PaperSize::Letter)
            .unwrap()
            .path,
    );
    assert!(printed.starts_with(data_folder(folder.path())));
    assert!(std::fs::read(printed).unwrap() == std::fs::read(&saved.path).unwrap());
    // Names that no file can have.
    rumbo.label_worksheet(&sheet.id, "../../a:b*", "").unwrap();
    let odd = PathBuf::from(
        rumbo
            .save_worksheet(&sheet.id, None, PaperSize::A4)
            .unwrap()
            .path,
    );
    assert_eq!(odd.parent(), Some(stick.as_path()), "{}", odd.display());
    let nowhere = stick.join("nota.txt");
    std::fs::write(&nowhere, "no es una carpeta").unwrap();
    refused(
        rumbo.save_worksheet(&sheet.id, Some(&nowhere), PaperSize::A4),
        Code::ReportUnwritable,
    );
}
