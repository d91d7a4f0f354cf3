//! The reports of all example companies, two with a chamber's logo, the content book, the blank questionnaires, the group
//! report and a cost sheet against qpdf, PDF/UA-1, PDF/A-3a and our own assertions (`tests/pdf`).

use std::path::{Path, PathBuf};

use crate::counts::{self, Tally};
use crate::process::{self, Outcome, cargo, program, target_folder};
use crate::{desktop, packages};

/// The example companies' files.
pub const COMPANIES: &str = "tests/companies";
/// The example of a chamber's extra pack, with a picture for a logo; and a drawing, for the other kind of logo.
const EXTRA_PACK: &str = "assets/examples/camara-puerto-azul";
const DRAWN_LOGO: &str = "tests/fixtures/logos/lighthouse.svg";
/// Whose report is printed for a chamber: the company is of its region.
const CHAMBERS_COMPANY: &str = "telares-lihuen";
/// Name of the content book among the reports; the checks know it by this.
const BOOK: &str = "libro-de-contenido";
/// What the names of blank questionnaires and of the group report begin with; the checks know them by this.
const BLANK: &str = "cuestionario";
const GROUP: &str = "grupo";
/// The name of the cost sheet; the checks know it by this.
const WORKSHEET: &str = "cuenta";
const SAVES_WORKSHEET: &str = "save-worksheet";
const REQUIREMENTS: &str = "tests/pdf/requirements.txt";

/// `cargo xtask pdf`.
pub fn check(_: &[String]) -> Outcome {
    packages::install(packages::Purpose::Tests)?;
    let tally = tally();
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(tally.notes.join("\n"))
    }
}

/// Makes every report, then checks it.
pub fn tally() -> Tally {
    if let Err(problem) = install_validators() {
        return Tally::not_run(&problem);
    }
    let folder = target_folder().join("reports");
    let made = make_reports(&folder).and_then(|mut made| {
        made.extend(make_branded_reports(&folder)?);
        made.push(make_book(&folder)?);
        made.extend(make_blanks(&folder)?);
        made.push(make_group_report(&folder)?);
        made.push(make_worksheet(&folder)?);
        Ok(made)
    });
    let reports = match made {
        Ok(reports) => reports,
        Err(problem) => return Tally::not_run(&problem),
    };
    let mut tally = Tally::default();
    let said = process::tee(
        std::process::Command::new(python())
            .arg("tests/pdf/check_reports.py")
            .args(reports),
    );
    tally.add_counted("PDF validators", &said, counts::ours);
    tally
}

/// The validators, from PyPI, in a folder of their own under `target`.
pub fn install_validators() -> Outcome {
    let stamp = venv().join("requirements.txt");
    let wanted = std::fs::read(REQUIREMENTS).map_err(|error| format!("{REQUIREMENTS}: {error}"))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    process::run(program("python3", ["-m", "venv"]).arg(venv()))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
        REQUIREMENTS,
    ];
    process::run(std::process::Command::new(python()).args(pip))?;
    std::fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// One report a company, in `folder`; the companies in the order of their names.
pub fn make_reports(folder: &Path) -> Result<Vec<PathBuf>, String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut reports = Vec::new();
    for name in companies()? {
        let report = folder.join(format!("{name}.pdf"));
        make_report(&name, &report)?;
        reports.push(report);
    }
    Ok(reports)
}

/// The report of one example company.
pub fn make_report(company: &str, report: &Path) -> Outcome {
    let answers = format!("{COMPANIES}/{company}.json");
    process::run(&mut desktop::terminal([
        "report",
        &answers,
        "-o",
        &report.to_string_lossy(),
    ])?)
}

/// A report for the example chamber with its picture, and one with a drawing in its place.
fn make_branded_reports(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let drawn = folder.join("extra-pack-with-drawing");
    copy_folder(Path::new(EXTRA_PACK), &drawn)?;
    copy(Path::new(DRAWN_LOGO), &drawn.join("logo.svg"))?;
    let branding = drawn.join("branding.toml");
    let told = |error| format!("{}: {error}", branding.display());
    let text = std::fs::read_to_string(&branding).map_err(told)?;
    std::fs::write(&branding, text.replace("logo.png", "logo.svg")).map_err(told)?;
    let answers = format!("{COMPANIES}/{CHAMBERS_COMPANY}.json");
    let mut reports = Vec::new();
    for (name, pack) in [
        ("camara-con-imagen", Path::new(EXTRA_PACK)),
        ("camara-con-dibujo", drawn.as_path()),
    ] {
        let report = folder.join(format!("{name}.pdf"));
        process::run(&mut desktop::terminal([
            "report",
            &answers,
            "--pack",
            &pack.to_string_lossy(),
            "-o",
            &report.to_string_lossy(),
        ])?)?;
        reports.push(report);
    }
    Ok(reports)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    match std::fs::copy(from, to) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("{}: {error}", from.display())),
    }
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    let told = |error: std::io::Error| format!("{}: {error}", from.display());
    std::fs::create_dir_all(to).map_err(told)?;
    for entry in std::fs::read_dir(from).map_err(told)? {
        let entry = entry.map_err(told)?;
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy_folder(&entry.path(), &target)?,
            false => copy(&entry.path(), &target)?,
        }
    }
    Ok(())
}

/// The content book, in `folder`.
pub fn make_book(folder: &Path) -> Result<PathBuf, String> {
    let book = folder.join(format!("{BOOK}.pdf"));
    process::run(&mut desktop::terminal([
        "content",
        "book",
        "--companies",
        COMPANIES,
        "-o",
        &book.to_string_lossy(),
    ])?)?;
    Ok(book)
}

/// The blank questionnaires, in `folder`: the whole one and the express one, for two kinds of offer.
pub fn make_blanks(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut blanks = Vec::new();
    for (path, country, offer) in [("full", "pe", "goods"), ("express", "cl", "service")] {
        let blank = folder.join(format!("{BLANK}-{path}.pdf"));
        process::run(&mut desktop::terminal([
            "blank",
            "--country",
            country,
            "--offer",
            offer,
            "--path",
            path,
            "-o",
            &blank.to_string_lossy(),
        ])?)?;
        blanks.push(blank);
    }
    Ok(blanks)
}

/// The report of the example companies as a group, in `folder`.
pub fn make_group_report(folder: &Path) -> Result<PathBuf, String> {
    let group = folder.join(format!("{GROUP}.pdf"));
    process::run(&mut desktop::terminal([
        "group-report",
        COMPANIES,
        "-o",
        &group.to_string_lossy(),
    ])?)?;
    Ok(group)
}

/// A cost sheet that is filled in, in `folder`. People make it in the window alone, and so it comes from a program of the tests.
fn make_worksheet(folder: &Path) -> Result<PathBuf, String> {
    let worksheet = folder.join(format!("{WORKSHEET}.pdf"));
    let person = folder.join("persona");
    // A person who was there before has a sheet already.
    let _ = std::fs::remove_dir_all(&person);
    std::fs::create_dir_all(&person).map_err(|error| format!("{}: {error}", person.display()))?;
    process::run(cargo().args(["build", "--workspace", "--bin", SAVES_WORKSHEET]))?;
    let program = target_folder().join("debug").join(SAVES_WORKSHEET);
    process::run(std::process::Command::new(program).args([&person, &worksheet]))?;
    Ok(worksheet)
}

/// The example companies' ids.
pub fn companies() -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(COMPANIES).map_err(|error| format!("{COMPANIES}: {error}"))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            Some(
                entry
                    .file_name()
                    .to_str()?
                    .strip_suffix(".json")?
                    .to_owned(),
            )
        })
        .collect();
    names.sort();
    if names.is_empty() {
        Err(format!("{COMPANIES} has no company"))
    } else {
        Ok(names)
    }
}

fn venv() -> PathBuf {
    target_folder().join("tools/pdf")
}

/// The interpreter that has them.
pub fn python() -> PathBuf {
    venv().join("bin/python3")
}
