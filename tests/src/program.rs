//! The program without a window, in a folder of its own, with a clock that a test sets.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rumbo_app::views::{PaperSize, ReportFormat, ReportOptions};
use rumbo_app::{AppError, Pack, ReportLanguage, Rumbo, Surroundings};
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// The day on which stories begin.
pub const DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 21) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A report as it is made for whoever chooses nothing.
pub const PLAIN: ReportOptions = ReportOptions {
    format: ReportFormat::Pdf,
    paper: PaperSize::A4,
    with_private: false,
};

// Each test runs in a thread of its own, and so has its own clock and ids.
thread_local! {
    static TODAY: Cell<NaiveDate> = const { Cell::new(DAY) };
    static IDS: Cell<u32> = const { Cell::new(0) };
}

/// It is this day from now on, in this test.
pub fn it_is(day: NaiveDate) {
    TODAY.set(day);
}

/// The surroundings of a person who keeps everything in `folder`.
#[must_use]
pub fn surroundings(folder: &Path) -> Surroundings {
    Surroundings {
        data_folder: data_folder(folder),
        documents_folder: folder.join("Documentos"),
        now,
        new_id,
        language: ReportLanguage::default(),
    }
}

/// Where the data file of that person is.
#[must_use]
pub fn data_folder(folder: &Path) -> PathBuf {
    folder.join("datos")
}

/// The data file of that person.
#[must_use]
pub fn data_file(folder: &Path) -> PathBuf {
    data_folder(folder).join(rumbo_app::DATA_FILE)
}

/// Opens the program, as often as one likes.
///
/// # Panics
/// It does not open.
#[must_use]
pub fn open(folder: &Path) -> Rumbo {
    try_open(folder).unwrap_or_else(|error| panic!("opening {}: {error}", folder.display()))
}

/// Opens the program.
///
/// # Errors
/// It does not open.
pub fn try_open(folder: &Path) -> Result<Rumbo, AppError> {
    Rumbo::open(surroundings(folder))
}

/// Opens the program with other content.
///
/// # Panics
/// It does not open.
#[must_use]
pub fn open_with(folder: &Path, pack: Pack) -> Rumbo {
    Rumbo::open_with(surroundings(folder), pack)
        .unwrap_or_else(|error| panic!("opening {}: {error}", folder.display()))
}

fn now() -> NaiveDateTime {
    TODAY.get().and_time(NaiveTime::MIN)
}

fn new_id() -> String {
    let id = IDS.get() + 1;
    IDS.set(id);
    format!("{id:08x}-0000-4000-8000-000000000000")
}
