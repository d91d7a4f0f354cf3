//! Poppler's programs, which show a finished file as others see it: as text, as structure, as pictures.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

/// A finished report in a folder of its own, gone when dropped.
pub struct Printed {
    folder: tempfile::TempDir,
}

impl Printed {
    pub fn new(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("report.pdf"), bytes).unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("report.pdf")
    }

    /// What is copied from each page.
    pub fn texts(&self) -> Option<Vec<String>> {
        let said = run(
            "pdftotext",
            &["-enc", "UTF-8", "-eol", "unix"],
            self,
            &["-"],
        )?;
        let said = String::from_utf8(said).unwrap();
        // Each page ends with a form feed.
        let mut pages: Vec<String> = said.split('\u{c}').map(str::to_owned).collect();
        assert_eq!(pages.pop().as_deref(), Some(""), "the last page ends too");
        Some(pages)
    }

    /// The text in the order of the logical tree, as a screen reader says it, in one line.
    pub fn text_by_structure(&self) -> Option<String> {
        let said = run("pdfinfo", &["-struct-text"], self, &[])?;
        let said = String::from_utf8(said).unwrap();
        // Lines are types with their attributes, and texts in quotation marks.
        let texts = said.lines().filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix('"')?.strip_suffix('"')
        });
        Some(texts.collect())
    }

    /// All pages in grey, as portable grey maps one behind the other.
    pub fn pictures(&self, dots_per_inch: u32) -> Option<Vec<u8>> {
        run(
            "pdftoppm",
            &["-r", &dots_per_inch.to_string(), "-gray"],
            self,
            &[],
        )
    }
}

/// "22.12.0", or nothing where the program is missing.
pub fn version(program: &str) -> Option<String> {
    let output = Command::new(program).arg("-v").output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let first = said.lines().next()?;
    first.rsplit(' ').next().map(str::to_owned)
}

/// What the program writes; where it is missing, says so on the terminal, past the capture of tests.
fn run(program: &str, before: &[&str], file: &Printed, after: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output();
    match output {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{program}: {said}");
            Some(output.stdout)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let test = std::thread::current().name().unwrap_or("?").to_owned();
            let line = format!("not run: {test}: {program} of poppler-utils is not installed\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}
