//! The program under test on a display of its own, with a data folder of its own.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::display::Display;
use crate::driver::Driver;
use crate::processes;

/// One person's computer: a screen and a data folder. Programs come and go on it.
#[derive(Debug)]
pub struct Computer {
    /// Where windows appear.
    pub display: Display,
    data: TempDir,
    home: TempDir,
}

impl Computer {
    /// With nothing on it yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display: Display::start(),
            data: TempDir::new().expect("a data folder"),
            home: TempDir::new().expect("a home folder"),
        }
    }

    /// Where the program keeps its data.
    #[must_use]
    pub fn data_folder(&self) -> PathBuf {
        self.data.path().canonicalize().expect("the data folder")
    }

    /// The person's home folder; documents go to `Documentos` in it.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.home.path().canonicalize().expect("the home folder")
    }

    /// The environment in which programs run on this computer.
    pub fn prepare(&self, command: &mut Command) {
        let home = self.home();
        let documents = home.join("Documentos");
        std::fs::create_dir_all(&documents).expect("Documentos");
        let config = home.join(".config");
        std::fs::create_dir_all(&config).expect(".config");
        std::fs::write(
            config.join("user-dirs.dirs"),
            "XDG_DOCUMENTS_DIR=\"$HOME/Documentos\"\n",
        )
        .expect("user-dirs.dirs");
        // No fading, as for a person who asks the system for less movement: a test sees a screen or the next one.
        let toolkit = config.join("gtk-3.0");
        std::fs::create_dir_all(&toolkit).expect("gtk-3.0");
        std::fs::write(
            toolkit.join("settings.ini"),
            "[Settings]\ngtk-enable-animations=0\n",
        )
        .expect("settings.ini");
        self.display
            .lend(command)
            .env("RUMBO_DATA_DIR", self.data_folder())
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", config)
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("XDG_RUNTIME_DIR", &home);
    }

    /// Opens the program under a driver.
    #[must_use]
    pub fn open(&self) -> Driver {
        Driver::start(&program(), |command| self.prepare(command))
    }

    /// Starts the program as a person does, without a driver.
    #[must_use]
    pub fn start(&self) -> Child {
        let mut command = Command::new(program());
        self.prepare(&mut command);
        command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts")
    }

    /// The one running program of this computer.
    #[must_use]
    pub fn running(&self) -> u32 {
        let found = processes::of_program(&program(), &self.data_folder());
        assert_eq!(found.len(), 1, "one program runs: {found:?}");
        found[0]
    }
}

impl Default for Computer {
    fn default() -> Self {
        Self::new()
    }
}

/// The built window.
///
/// # Panics
/// Without `RUMBO_DESKTOP`, which `cargo xtask e2e` sets.
#[must_use]
pub fn program() -> PathBuf {
    let program = std::env::var_os("RUMBO_DESKTOP")
        .expect("RUMBO_DESKTOP names the built window: call cargo xtask e2e");
    PathBuf::from(program)
        .canonicalize()
        .expect("the built window")
}

/// The built terminal program, beside the window.
#[must_use]
pub fn terminal() -> PathBuf {
    program().with_file_name("rumbo")
}
