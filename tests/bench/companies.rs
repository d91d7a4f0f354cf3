//! The typical company, and as many different ones as wanted.

use rumbo_app::BatchItem;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

use rumbo_tests::project;

/// Goods, all questions answered, a roadmap of usual length.
pub const TYPICAL: &str = "telares-lihuen";

/// Where the file of answers of an example company is.
pub fn file(company: &str) -> PathBuf {
    project().join(format!("tests/companies/{company}.json"))
}

/// The typical company's file of answers.
pub fn typical() -> String {
    std::fs::read_to_string(file(TYPICAL)).expect("the typical company")
}

/// Every example company of the whole questionnaire again and again, each time with a name and a week of its own.
pub fn different(count: usize, folder: &Path) -> impl Iterator<Item = BatchItem> + Send + use<> {
    let files = rumbo_app::answers_files(&project().join("tests/companies")).expect("examples");
    let files: Vec<Value> = files
        .iter()
        .map(|file| serde_json::from_str(&file.text).expect("a file of answers"))
        .filter(|file: &Value| file["assessment"]["path"] != "express")
        .collect();
    let folder = folder.to_path_buf();
    (0..count).map(move |number| {
        let mut file = files[number % files.len()].clone();
        let name = file["company"]["name"].as_str().expect("a name").to_owned();
        file["company"]["name"] = json!(format!("{name} {}", number + 1));
        file["assessment"]["facts"]["hours"] = json!(2 + number / files.len() % 12);
        BatchItem {
            answers: file.to_string(),
            target: folder.join(format!("{number:04}.pdf")),
        }
    })
}
