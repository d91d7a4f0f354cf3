//! The open data behind the window's commands. One command at a time; a fault of the program in one leaves the rest alive.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use chrono::NaiveDateTime;
use rumbo_app::views::{FileView, ReportSaved};
use rumbo_app::{AppError, HeldFile, Rumbo, Surroundings, WireError};
use rumbo_i18n::{Locale, Localizer};

use crate::{crash, data_folder};

/// What goes back to the window.
pub type Reply<T> = Result<T, WireError>;

/// The data file is opened by the first command, so that a file that cannot be opened has a window to say so, and
/// "try again" tries again.
#[derive(Debug, Default)]
pub struct Session {
    rumbo: Mutex<Option<Rumbo>>,
    /// Reports saved since the start: the only files that the window may have opened.
    saved: Mutex<BTreeSet<String>>,
    /// Dropped on the window and not looked at yet: the window is told of it, and never names a file itself.
    dropped: Mutex<Option<PathBuf>>,
    /// Whether the page takes care of the closing that the person asked for last.
    closing_heard: AtomicBool,
    /// Read and shown, to be kept when the person says so.
    held: Mutex<Option<HeldFile>>,
}

impl Session {
    /// Opens the data while the webview is still starting, as a person waits for both. What fails is told by the first
    /// command, which tries again.
    pub fn open_early(&self) {
        let _ = self.run(|rumbo| rumbo.home());
    }

    /// One use case.
    pub fn run<T>(&self, work: impl FnOnce(&mut Rumbo) -> Result<T, AppError>) -> Reply<T> {
        let mut place = lock(&self.rumbo);
        let outcome = crash::guard(|| {
            let rumbo = match place.take() {
                Some(rumbo) => rumbo,
                None => Rumbo::open(surroundings())?,
            };
            work(place.insert(rumbo))
        });
        match outcome {
            Ok(result) => result.map_err(|error| error.to_wire()),
            Err(message) => {
                // What it had in memory may be wrong now; what is in the file is whole. The next command opens it again.
                *place = None;
                Err(AppError::Unexpected(message).to_wire())
            }
        }
    }

    /// The person closes the window, and the page is told.
    pub fn tell_of_closing(&self) {
        self.closing_heard.store(false, Ordering::SeqCst);
    }

    /// The page was told, and closes the window when it has stored what it holds.
    pub fn closing_was_heard(&self) {
        self.closing_heard.store(true, Ordering::SeqCst);
    }

    /// Whether the page takes care of closing.
    pub fn is_closing_heard(&self) -> bool {
        self.closing_heard.load(Ordering::SeqCst)
    }

    /// This file was dropped on the window.
    pub fn drop_file(&self, path: PathBuf) {
        *lock(&self.dropped) = Some(path);
    }

    /// The file dropped last, once.
    pub fn take_dropped(&self) -> Option<PathBuf> {
        lock(&self.dropped).take()
    }

    /// Reads a file and holds it; what it shows.
    pub fn hold_file(&self, path: &Path) -> Reply<FileView> {
        let (held, view) = self.run(|rumbo| {
            let held = rumbo.read_file(path)?;
            let view = rumbo.file_view(&held)?;
            Ok((held, view))
        })?;
        *lock(&self.held) = Some(held);
        Ok(view)
    }

    /// The file that was shown last.
    pub fn held_file(&self) -> Reply<HeldFile> {
        let held = lock(&self.held).clone();
        held.ok_or_else(|| AppError::Unexpected("no file is held".to_owned()).to_wire())
    }

    /// The window may later ask to open this report.
    pub fn may_be_opened(&self, report: &ReportSaved) {
        self.may_be_opened_at(&report.path);
    }

    /// The same of any file that was saved here.
    pub fn may_be_opened_at(&self, path: &str) {
        lock(&self.saved).insert(path.to_owned());
    }

    /// Waits until the use case under way is done and lets no other begin, so that closing the window leaves no file half
    /// written. Where a disk does not answer it waits no longer than `most`; what is left then is removed at the next
    /// start. Whether all was done.
    pub fn finish(self: Arc<Self>, most: Duration) -> bool {
        let (done, hear) = mpsc::channel();
        std::thread::spawn(move || {
            let mut place = lock(&self.rumbo);
            // Closes the data file.
            *place = None;
            let _ = done.send(());
            // Held for ever: what waits for it never begins.
            std::mem::forget(place);
        });
        hear.recv_timeout(most).is_ok()
    }

    /// Whether this is a report that was saved here.
    pub fn was_saved(&self, path: &str) -> Reply<()> {
        if lock(&self.saved).contains(path) {
            Ok(())
        } else {
            Err(AppError::LinkRefused.to_wire())
        }
    }
}

/// What a command that failed had in hand is as good as before: each replaces it whole.
fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The words of the language that the person has chosen.
pub fn words(rumbo: &Rumbo) -> Result<Localizer, AppError> {
    let language = rumbo.settings()?.language;
    Ok(Localizer::new(Locale::parse(&language).unwrap_or_default()))
}

fn surroundings() -> Surroundings {
    Surroundings {
        data_folder: data_folder::path(),
        documents_folder: data_folder::documents(),
        now,
        new_id: || uuid::Uuid::new_v4().to_string(),
        language: crash::system_locale(),
    }
}

fn now() -> NaiveDateTime {
    chrono::Local::now().naive_local()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_saved_report_may_be_opened() {
        let session = Session::default();
        assert!(
            session.was_saved("/etc/passwd").is_err(),
            "the window cannot name any file"
        );
        session.may_be_opened(&ReportSaved {
            path: "/tmp/informe.pdf".to_owned(),
            pages: Some(9),
        });
        assert!(session.was_saved("/tmp/informe.pdf").is_ok());
    }

    #[test]
    fn the_end_waits_for_what_is_being_done_and_nothing_begins_after_it() {
        let session = Arc::new(Session::default());
        let (begun, hear) = mpsc::channel();
        let written = Arc::new(Mutex::new(false));
        let (working, mark) = (Arc::clone(&session), Arc::clone(&written));
        // A disk that takes its time.
        std::thread::spawn(move || {
            let place = lock(&working.rumbo);
            begun.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(300));
            *lock(&mark) = true;
            drop(place);
        });
        hear.recv().unwrap();
        assert!(Arc::clone(&session).finish(Duration::from_secs(20)));
        assert!(*lock(&written), "it was awaited");
        assert!(
            session.rumbo.try_lock().is_err(),
            "and nothing else may begin"
        );
    }

    #[test]
    fn a_disk_that_never_answers_does_not_keep_the_program_for_ever() {
        let session = Arc::new(Session::default());
        let (begun, hear) = mpsc::channel();
        let working = Arc::clone(&session);
        std::thread::spawn(move || {
            let place = lock(&working.rumbo);
            begun.send(()).unwrap();
            std::mem::forget(place);
        });
        hear.recv().unwrap();
        assert!(!session.finish(Duration::from_millis(100)));
    }

    #[test]
    fn a_dropped_file_is_looked_at_once_and_nothing_is_kept_unseen() {
        let session = Session::default();
        assert!(session.take_dropped().is_none());
        session.drop_file("/media/usb/factura.pdf".into());
        session.drop_file("/media/usb/informe.pdf".into());
        assert_eq!(
            session.take_dropped(),
            Some("/media/usb/informe.pdf".into())
        );
        assert!(session.take_dropped().is_none(), "once");
        assert!(
            session.held_file().is_err(),
            "what was not read is not opened"
        );
    }
}
