//! Makes `tests/fixtures/databases/schema-<n>.db` when a schema is released: the data of the schema before it, brought up
//! to date as a person's are, with what only the new schema can hold.
//!
//! `cargo run -p rumbo-tests --bin make-released-database`. A file that stands there is never written again: people
//! have data of that schema.

#![allow(clippy::unwrap_used)] // whoever runs this sees why it failed

use rumbo_tests::{program, project};

fn main() {
    let databases = project().join("tests/fixtures/databases");
    let target = databases.join("schema-3.db");
    assert!(!target.exists(), "{} is released", target.display());
    let folder = std::env::temp_dir().join(format!("rumbo-released-{}", std::process::id()));
    std::fs::create_dir_all(program::data_folder(&folder)).unwrap();
    std::fs::copy(databases.join("schema-2.db"), program::data_file(&folder)).unwrap();
    {
        let mut rumbo = program::open(&folder);
        let company = rumbo.home().unwrap().companies.remove(0);
        let assessment = &company.assessments[0].id;
        let sheet = rumbo.add_worksheet(assessment, "landed-price").unwrap();
        rumbo
            .label_worksheet(&sheet.id, "Mantas a Canadá", "dólares")
            .unwrap();
        for (line, text) in [("making", "20,50"), ("packing", "3"), ("freight", "doce")] {
            rumbo.write_worksheet_line(&sheet.id, line, text).unwrap();
        }
    }
    std::fs::copy(program::data_file(&folder), &target).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
