//! The few things that leave the window: the system's dialogs, the person's PDF viewer, file manager and browser.

use std::path::{Path, PathBuf};

use rumbo_app::AppError;
use rumbo_i18n::{Localizer, messages};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt as _;

use crate::commands::failed;
use crate::session::Reply;

/// The folder that the person chose; `None` when the dialog was closed. Blocks, so never on the window's own thread.
pub fn choose_folder<R: Runtime>(
    app: &AppHandle<R>,
    words: &Localizer,
    begin_in: &Path,
) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .set_title(messages::dialog_report_folder(words))
        .set_directory(begin_in)
        .set_can_create_directories(true)
        .blocking_pick_folder()?;
    chosen.into_path().ok()
}

/// The report or file of answers that the person chose; `None` when the dialog was closed. Blocks, as above.
pub fn choose_file<R: Runtime>(
    app: &AppHandle<R>,
    words: &Localizer,
    begin_in: &Path,
) -> Option<PathBuf> {
    let chosen = app
        .dialog()
        .file()
        .set_title(messages::dialog_open_file(words))
        .set_directory(begin_in)
        .add_filter(
            messages::dialog_open_kinds(words),
            &["pdf", "json", "rumbo"],
        )
        .add_filter(messages::dialog_open_all(words), &["*"])
        .blocking_pick_file()?;
    chosen.into_path().ok()
}

/// In the program that the person's system uses for such a file.
pub fn open_path(path: &Path) -> Reply<()> {
    opened(path, |path, reason| AppError::NotOpened { path, reason })
}

/// In the person's file manager.
pub fn open_folder(path: &Path) -> Reply<()> {
    opened(path, |path, reason| AppError::FolderNotOpened {
        path,
        reason,
    })
}

fn opened(path: &Path, failed: impl FnOnce(String, String) -> AppError) -> Reply<()> {
    tauri_plugin_opener::open_path(path, None::<&str>)
        .map_err(|error| failed(path.display().to_string(), error.to_string()).to_wire())
}

/// In the person's own browser.
pub fn open_address(address: &str) -> Reply<()> {
    tauri_plugin_opener::open_url(address, None::<&str>)
        .map_err(|error| failed("the address was not opened", error))
}
