//! The few things that leave the window: the system's folder dialog, the person's PDF viewer and browser.

use std::path::{Path, PathBuf};

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

/// In the program that the person's system uses for such a file.
pub fn open_file(path: &str) -> Reply<()> {
    tauri_plugin_opener::open_path(path, None::<&str>)
        .map_err(|error| failed("the report was not opened", error))
}

/// In the person's own browser.
pub fn open_address(address: &str) -> Reply<()> {
    tauri_plugin_opener::open_url(address, None::<&str>)
        .map_err(|error| failed("the address was not opened", error))
}
