//! Saves the cost sheet of an example company for the validators of PDF files, as the terminal makes none. Arguments: a
//! folder that nothing is in, and the file.

#![allow(clippy::unwrap_used)] // a fault has to be seen by whoever started this

use rumbo_app::views::PaperSize;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program;
use std::path::Path;

const FIGURES: [(&str, &str); 13] = [
    ("making", "20"),
    ("packing", "3,00"),
    ("local-transport", "2"),
    ("profit-rate", "40"),
    ("freight", "14,50"),
    ("insurance", "0,50"),
    ("duty-rate", "10"),
    ("tax-rate", "20"),
    ("handling", "4"),
    ("channel-rate", "14"),
    ("payment-rate", "4"),
    ("exchange-rate", "2"),
    ("others-price", "95"),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, target] = arguments.as_slice() else {
        std::process::exit(2);
    };
    let mut rumbo = program::open(Path::new(folder));
    let company = ExampleCompany::read("telares-lihuen").start(&mut rumbo);
    let sheet = rumbo.add_worksheet(&company.id, "landed-price").unwrap();
    rumbo
        .label_worksheet(&sheet.id, "Paños a Canadá", "dólares")
        .unwrap();
    for (line, text) in FIGURES {
        rumbo.write_worksheet_line(&sheet.id, line, text).unwrap();
    }
    let saved = rumbo
        .save_worksheet(&sheet.id, Some(Path::new(folder)), PaperSize::A4)
        .unwrap();
    std::fs::rename(saved.path, target).unwrap();
}
