//! Many reports in one go: on all cores, each file whole or not at all, and only those in hand in memory.

use crate::error::AppError;
use crate::files::report_file;
use crate::pack::Pack;
use chrono::NaiveDate;
use rumbo_i18n::Locale;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// A report to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchItem {
    /// A file of answers, as it stands.
    pub answers: String,
    /// Where its report goes.
    pub target: PathBuf,
}

/// What became of one.
#[derive(Debug)]
pub struct BatchOutcome {
    /// Where the report went, or would have gone.
    pub target: PathBuf,
    /// Its pages, or why it was not made. The others are made all the same.
    pub made: Result<u32, AppError>,
}

/// Makes the reports of many files of answers and tells of each when it is done, in the order in which they are done.
///
/// `items` are taken one by one as cores become free, so that they may be read from the disk as they are needed.
/// Once `cancel` is set no further one is begun; those in hand are made whole.
pub fn report_batch(
    pack: &Pack,
    items: impl Iterator<Item = BatchItem> + Send,
    language: Locale,
    today: NaiveDate,
    cancel: &AtomicBool,
    tell: impl FnMut(BatchOutcome),
) {
    let make = |item: BatchItem| BatchOutcome {
        made: report_file(pack, &item.answers, language, today, &item.target),
        target: item.target,
    };
    on_all_cores(items, make, cancel, tell);
}

/// Works items off on all cores; `done` hears of each on the caller's thread.
pub(crate) fn on_all_cores<T: Send, R: Send>(
    items: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    cancel: &AtomicBool,
    done: impl FnMut(R),
) {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let items = Mutex::new(items.fuse());
    // Whoever panicked while it held the lock ends everything: the scope hands the panic on.
    let next = || items.lock().unwrap_or_else(PoisonError::into_inner).next();
    // Bounded, so that results do not pile up before a caller who takes his time.
    let (send, results) = sync_channel(cores);
    thread::scope(|scope| {
        for _ in 0..cores {
            let send = send.clone();
            let (next, work) = (&next, &work);
            scope.spawn(move || {
                while !cancel.load(Ordering::Relaxed)
                    && let Some(item) = next()
                    && send.send(work(item)).is_ok()
                {}
            });
        }
        drop(send);
        results.into_iter().for_each(done);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::path::Path;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    fn answers(company: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
        std::fs::read_to_string(folder.join(format!("{company}.json"))).unwrap()
    }

    #[test]
    fn one_that_can_not_be_made_keeps_no_other_from_being_made() {
        let folder = tempfile::tempdir().unwrap();
        let pack = Pack::shipped().unwrap();
        let target = |name: &str| folder.path().join(format!("{name}.pdf"));
        let item = |name: &str, answers: String| BatchItem {
            answers,
            target: target(name),
        };
        let items = [
            item("telares-lihuen", answers("telares-lihuen")),
            item("torn", "{ \"format\":".to_owned()),
            item("huerta-chayo", answers("huerta-chayo")),
        ];
        let mut told = BTreeMap::new();
        report_batch(
            &pack,
            items.into_iter(),
            Locale::ES,
            TODAY,
            &AtomicBool::new(false),
            |outcome| {
                told.insert(outcome.target, outcome.made);
            },
        );
        assert_eq!(told.len(), 3, "each is told of once: {told:?}");
        assert!(
            matches!(told[&target("torn")], Err(AppError::Exchange(_))),
            "why the torn file was not taken is told: {:?}",
            told[&target("torn")]
        );
        for company in ["telares-lihuen", "huerta-chayo"] {
            let alone = target("alone");
            let pages = report_file(&pack, &answers(company), Locale::ES, TODAY, &alone).unwrap();
            assert_eq!(
                told[&target(company)].as_ref().unwrap(),
                &pages,
                "{company}"
            );
            assert_eq!(
                std::fs::read(target(company)).unwrap(),
                std::fs::read(&alone).unwrap(),
                "{company}: the same bytes as when it is made alone"
            );
        }
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(
            files, 3,
            "two of the batch and the one made alone, nothing half written"
        );
    }

    #[test]
    fn whoever_cancels_gets_what_was_in_hand_and_no_more() {
        let cancel = AtomicBool::new(false);
        let mut done = Vec::new();
        on_all_cores(
            0..10_000,
            |number| number,
            &cancel,
            |number| {
                done.push(number);
                cancel.store(true, Ordering::Relaxed);
            },
        );
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        // One in each worker's hand and as many waiting to be told; a worker may have looked just before.
        assert!(!done.is_empty() && done.len() <= 3 * cores + 1, "{done:?}");
    }

    #[test]
    fn items_are_taken_as_they_are_needed() {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let taken = std::sync::atomic::AtomicUsize::new(0);
        let items = (0..1_000).inspect(|_| {
            taken.fetch_add(1, Ordering::SeqCst);
        });
        let mut done = 0;
        on_all_cores(
            items,
            |item| item,
            &AtomicBool::new(false),
            |_| {
                done += 1;
                let ahead = taken.load(Ordering::SeqCst) - done;
                assert!(
                    ahead <= 2 * cores + 1,
                    "{ahead} items are in memory at once"
                );
            },
        );
        assert_eq!(done, 1_000);
    }
}
