//! The editable reports of some example companies, opened with LibreOffice (`tests/document`).

use std::path::Path;

use crate::counts::{self, Tally};
use crate::process::{self, Outcome, program, target_folder};
use crate::{desktop, packages, pdf};

/// Company and language: goods, services, another country, and one in English.
const DOCUMENTS: [(&str, &str); 4] = [
    ("telares-lihuen", "es"),
    ("nubarron-sistemas", "es"),
    ("qori-paqocha", "es"),
    ("telares-lihuen", "en"),
];

/// `cargo xtask document`.
pub fn check(_: &[String]) -> Outcome {
    packages::install(packages::Purpose::Tests)?;
    let tally = tally();
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(tally.notes.join("\n"))
    }
}

/// Makes the documents, then checks them.
pub fn tally() -> Tally {
    let documents = match make_documents(&target_folder().join("documents")) {
        Ok(documents) => documents,
        Err(problem) => return Tally::not_run(&problem),
    };
    let mut tally = Tally::default();
    let said =
        process::tee(program("python3", ["tests/document/check_documents.py"]).args(documents));
    tally.add_counted("editable documents", &said, counts::ours);
    tally
}

fn make_documents(folder: &Path) -> Result<Vec<String>, String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut documents = Vec::new();
    for (company, language) in DOCUMENTS {
        let answers = format!("{}/{company}.json", pdf::COMPANIES);
        let document = folder.join(format!("{company}-{language}.docx"));
        let document = document.to_string_lossy().into_owned();
        process::run(&mut desktop::terminal([
            "report",
            &answers,
            "-o",
            &document,
            "--language",
            language,
        ])?)?;
        documents.push(document);
    }
    Ok(documents)
}
