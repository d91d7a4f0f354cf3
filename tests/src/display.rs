//! A screen nobody sees: Xvfb with a small window manager and a session bus, all of them ours and ended with us.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The laptop of `experience.md`.
const SCREEN: &str = "1366x768x24";

/// Ends its programs when dropped, the screen last.
#[derive(Debug)]
pub struct Display {
    xvfb: Child,
    bus: Child,
    manager: Child,
    /// Such as `:99`.
    pub name: String,
    /// Of the session bus.
    pub bus_address: String,
}

impl Display {
    /// Takes a display number that is free.
    #[must_use]
    pub fn start() -> Self {
        let mut xvfb = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                SCREEN,
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (cargo xtask setup installs it)");
        let name = format!(":{}", first_line(&mut xvfb));
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .env("DISPLAY", &name)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts");
        let bus_address = first_line(&mut bus);
        let manager = Command::new("openbox")
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox starts");
        Self {
            xvfb,
            bus,
            manager,
            name,
            bus_address,
        }
    }

    /// Lets a program use this screen and no other.
    pub fn lend<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("LANG", "es_PE.UTF-8")
    }

    /// Presses keys or moves the mouse, as a person would: the arguments of xdotool.
    pub fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.name)
            .output()
            .expect("xdotool starts");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// The ids of the visible windows whose title holds this.
    #[must_use]
    pub fn windows(&self, title: &str) -> Vec<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", title]);
        found.lines().map(ToOwned::to_owned).collect()
    }

    /// The content of the window with this title as it is on the screen, PNG. The driver's own pictures need a window
    /// that is drawn by a graphics card.
    pub fn picture(&self, title: &str, file: &Path) {
        let window = self.wait_for_window(title);
        let status = Command::new("maim")
            .args(["--hidecursor", "--window", &window])
            .arg(file)
            .env("DISPLAY", &self.name)
            .status()
            .expect("maim starts");
        assert!(status.success(), "no picture of {title}");
    }

    /// Waits for a visible window with this title; its id.
    pub fn wait_for_window(&self, title: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Some(window) = self.windows(title).pop() {
                return window;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "no window {title}"
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Chooses a file or folder by keys in the system's dialog with this title.
    pub fn choose_in_dialog(&self, title: &str, path: &Path) {
        let dialog = self.wait_for_window(title);
        self.xdotool(&["windowactivate", "--sync", &dialog]);
        // The slash opens the field for a path.
        self.xdotool(&["type", "--delay", "30", &path.to_string_lossy()]);
        // The first Enter may go to a list of names that begin so; the next is the dialog's.
        for _ in 0..5 {
            std::thread::sleep(Duration::from_secs(1));
            if self.windows(title).is_empty() {
                return;
            }
            self.xdotool(&["key", "Return"]);
        }
    }

    /// The id of the window that has the keyboard.
    #[must_use]
    pub fn active_window(&self) -> String {
        self.xdotool(&["getactivewindow"])
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.bus, &mut self.xvfb] {
            // It may have ended on its own.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn first_line(child: &mut Child) -> String {
    let stream = child.stdout.take().expect("its output was asked for");
    let mut line = String::new();
    BufReader::new(stream)
        .read_line(&mut line)
        .expect("it says where it listens");
    line.trim().to_owned()
}
