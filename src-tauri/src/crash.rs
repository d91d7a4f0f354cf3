//! When the program itself is at fault: a log beside the data and a message in the person's words. Nothing is lost,
//! because every answer is in the database before the screen shows it as saved.
//!
//! The message is shown by a second process: the first one cannot be trusted any more, and its event loop may be gone.

use std::cell::Cell;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use rumbo_i18n::{Locale, Localizer, messages};

const NOTICE: &str = "--crash-notice";
const LOG: &str = "rumbo-error.log";

static LOG_FILE: OnceLock<PathBuf> = OnceLock::new();

thread_local! {
    /// A panic inside a command is answered in the window; one outside ends the program.
    static IN_COMMAND: Cell<bool> = const { Cell::new(false) };
}

/// From now on a panic is written to the log in `data_folder`.
pub fn install_hook(data_folder: PathBuf) {
    // Set once, at start: a second value would be refused, and none is given.
    let _ = LOG_FILE.set(data_folder.join(LOG));
    std::panic::set_hook(Box::new(|info| {
        let report = describe(info);
        if IN_COMMAND.get() {
            write_log(&report);
        } else {
            report_and_notify(&report);
            std::process::exit(101);
        }
    }));
}

/// Runs a command's work; a panic comes back as its message, and the window lives on.
pub fn guard<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let before = IN_COMMAND.replace(true);
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    IN_COMMAND.set(before);
    result.map_err(|payload| message_of(payload.as_ref()))
}

/// Writes the report and tells the person. The caller ends the program.
pub fn report_and_notify(report: &str) {
    write_log(report);
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let log = LOG_FILE.get().cloned().unwrap_or_default();
    // Without a second process the log alone has to do.
    let _ = Command::new(program).arg(NOTICE).arg(log).spawn();
}

/// Whether this process only shows the message.
#[must_use]
pub fn is_notice_process() -> bool {
    std::env::args_os()
        .nth(1)
        .is_some_and(|argument| argument == NOTICE)
}

/// The message: what happened, what was kept, what to do.
pub fn show_notice() {
    let words = Localizer::new(system_locale());
    let log = std::env::args_os()
        .nth(2)
        .map(PathBuf::from)
        .unwrap_or_default();
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(messages::crash_title(&words))
        .set_description(messages::crash_text(&words, log.display().to_string()))
        .set_buttons(rfd::MessageButtons::Ok)
        .show();
}

/// The language of the system; Spanish if it is none of ours.
#[must_use]
pub fn system_locale() -> Locale {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Locale::parse(&value))
        .unwrap_or_default()
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let thread = std::thread::current();
    format!(
        "panic in thread {} at {place}: {}\n{}",
        thread.name().unwrap_or("without a name"),
        message_of(info.payload()),
        std::backtrace::Backtrace::force_capture()
    )
}

fn message_of(payload: &(dyn std::any::Any + Send)) -> String {
    let text = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}

fn write_log(report: &str) {
    let Some(file) = LOG_FILE.get() else { return };
    // Nobody is left to tell if this fails: the message that follows still comes.
    let _ = append(file, report);
}

fn append(file: &Path, report: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut log = OpenOptions::new().create(true).append(true).open(file)?;
    let now = chrono::Local::now().to_rfc3339();
    writeln!(
        log,
        "{now} rumbo {} {}\n{report}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS
    )?;
    log.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_in_a_command_is_an_answer_and_a_line_in_the_log() {
        let folder = std::env::temp_dir().join(format!("rumbo-crash-{}", std::process::id()));
        install_hook(folder.clone());
        let answer = guard(|| -> u32 { panic!("the cable broke") });
        assert_eq!(answer, Err("the cable broke".to_owned()));
        let log = std::fs::read_to_string(folder.join(LOG)).unwrap();
        assert!(log.contains("the cable broke"), "{log}");
        assert!(
            log.contains(env!("CARGO_PKG_VERSION")),
            "the log names the version"
        );
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
