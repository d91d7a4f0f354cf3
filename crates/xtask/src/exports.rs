//! The plans of some example companies for calendars and spreadsheets, read by the parsers of those (`tests/document`).

use std::path::Path;

use crate::counts::{self, Tally};
use crate::process::{self, Outcome, target_folder};
use crate::{desktop, packages, pdf};

/// Company and language: goods, services and another country; decimals after a comma and after a point.
const PLANS: [(&str, &str); 4] = [
    ("telares-lihuen", "es"),
    ("nubarron-sistemas", "es"),
    ("qori-paqocha", "es"),
    ("telares-lihuen", "en"),
];

/// Kinds of files.
const ENDINGS: [&str; 3] = ["ics", "xlsx", "csv"];

/// The day on which they are made; any would do.
const DAY: &str = "2026-11-21";

/// `cargo xtask exports`.
pub fn check(_: &[String]) -> Outcome {
    packages::install(packages::Purpose::Tests)?;
    let tally = tally();
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(tally.notes.join("\n"))
    }
}

/// Makes the files, then checks them.
pub fn tally() -> Tally {
    if let Err(problem) = pdf::install_validators() {
        return Tally::not_run(&problem);
    }
    let diagnoses = match make_files(&target_folder().join("exports")) {
        Ok(diagnoses) => diagnoses,
        Err(problem) => return Tally::not_run(&problem),
    };
    let mut tally = Tally::default();
    let said = process::tee(
        std::process::Command::new(pdf::python())
            .arg("tests/document/check_exports.py")
            .args(diagnoses),
    );
    tally.add_counted("calendars and spreadsheets", &said, counts::ours);
    tally
}

/// The files, and beside them what they have to say: the diagnosis as JSON, whose paths these are.
fn make_files(folder: &Path) -> Result<Vec<String>, String> {
    let told = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(folder).map_err(|error| told(folder, error))?;
    let mut diagnoses = Vec::new();
    for (company, language) in PLANS {
        let answers = format!("{}/{company}.json", pdf::COMPANIES);
        let common = [answers.as_str(), "--language", language, "--today", DAY];
        for ending in ENDINGS {
            let file = folder.join(format!("{company}-{language}.{ending}"));
            let file = file.to_string_lossy();
            let arguments = ["export", "-o", &file].into_iter().chain(common);
            process::run(&mut desktop::terminal(arguments)?)?;
        }
        let arguments = ["diagnose", "--json"].into_iter().chain(common);
        let said = desktop::terminal(arguments)?.output();
        let said = said.map_err(|error| error.to_string())?;
        let path = folder.join(format!("{company}-{language}.json"));
        std::fs::write(&path, said.stdout).map_err(|error| told(&path, error))?;
        diagnoses.push(path.to_string_lossy().into_owned());
    }
    Ok(diagnoses)
}
