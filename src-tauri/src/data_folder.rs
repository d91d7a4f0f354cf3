//! Where the data is kept: the platform's folder for this program, fixed for ever by the identifier.

use std::path::PathBuf;

/// The same as in `tauri.conf.json` (a test compares). Never changes: with another one, every company would be gone.
pub const IDENTIFIER: &str = "org.rumbo.desktop";

/// Set by tests, and by people who keep the data on another disk.
const VARIABLE: &str = "RUMBO_DATA_DIR";

/// The data folder, known before there is a window, so that even a failed start leaves its log there.
/// Without a home folder: a folder beside the program's working folder.
#[must_use]
pub fn path() -> PathBuf {
    if let Some(folder) = std::env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
        return PathBuf::from(folder);
    }
    dirs::data_dir()
        .unwrap_or_else(|| PathBuf::from("."))
        .join(IDENTIFIER)
}

/// The person's documents, where reports are proposed. A system that does not say where they are gets a folder of
/// that name in the person's home.
#[must_use]
pub fn documents() -> PathBuf {
    let home = || dirs::home_dir().map(|home| home.join("Documentos"));
    dirs::document_dir().or_else(home).unwrap_or_else(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_identifier_is_the_one_of_the_bundle() {
        let configuration: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        assert_eq!(configuration["identifier"], IDENTIFIER);
    }
}
