//! Starting other programs and hearing what they say.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// A command of ours: done, or one sentence about what went wrong.
pub type Outcome = Result<(), String>;

/// What a program said (both streams, in the order of arrival) and whether it succeeded.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// Exit status 0.
    pub ok: bool,
    /// Everything it wrote.
    pub text: String,
}

/// Makes the root of the project the working folder, wherever `cargo xtask` was called.
pub fn enter_project() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root
        .canonicalize()
        .map_err(|error| format!("{}: {error}", root.display()))?;
    std::env::set_current_dir(&root).map_err(|error| format!("{}: {error}", root.display()))
}

/// Where Cargo puts what it builds: above the profile's folder that this very program was built
/// into. A variable, a setting of the person's own or of the machine may each have chosen it, and
/// Cargo alone knows which of them counted.
pub fn target_folder() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.parent()?.to_owned()))
        .unwrap_or_else(|| PathBuf::from("target"))
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A program with its arguments.
pub fn program<S: AsRef<OsStr>>(name: &str, arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// Runs it in the terminal of the person; an exit status other than 0 is an error.
pub fn run(command: &mut Command) -> Outcome {
    say(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}", name(command))),
        Err(error) => Err(not_started(command, &error)),
    }
}

/// Runs it, shows its words as they come and keeps them.
pub fn tee(command: &mut Command) -> Said {
    say(command);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            let text = not_started(command, &error);
            println!("{text}");
            return Said { ok: false, text };
        }
    };
    let (send, receive) = mpsc::channel();
    let readers: Vec<_> = [
        child
            .stdout
            .take()
            .map(|stream| read_lines(stream, send.clone())),
        child
            .stderr
            .take()
            .map(|stream| read_lines(stream, send.clone())),
    ]
    .into_iter()
    .flatten()
    .collect();
    drop(send);
    let mut text = String::new();
    for line in receive {
        println!("{line}");
        text.push_str(&line);
        text.push('\n');
    }
    for reader in readers {
        // A reader that fell leaves what it had sent: the exit status below decides.
        let _ = reader.join();
    }
    let ok = child.wait().is_ok_and(|status| status.success());
    // The last line may be waiting in a pipe while a test reads it.
    let _ = std::io::stdout().flush();
    Said { ok, text }
}

/// Runs it without showing anything; `None` if it could not be started.
pub fn quietly(command: &mut Command) -> Option<Said> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    Some(Said {
        ok: output.status.success(),
        text,
    })
}

/// Whether a program of this name can be started.
pub fn exists(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            folder.join(name).is_file() || folder.join(format!("{name}.cmd")).is_file()
        })
    })
}

fn read_lines(
    stream: impl Read + Send + 'static,
    send: mpsc::Sender<String>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .is_ok_and(|count| count > 0)
        {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            line.clear();
            if send.send(text).is_err() {
                return;
            }
        }
    })
}

fn say(command: &Command) {
    let arguments: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    println!("$ {} {}", name(command), arguments.join(" "));
}

fn name(command: &Command) -> String {
    let path = Path::new(command.get_program());
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("{} could not be started: {error}", name(command))
}
