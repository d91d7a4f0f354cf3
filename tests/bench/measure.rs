//! Processor time, wall time and peak memory, of this process and of those that it started.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use serde::{Deserialize, Serialize};
use wait4::Wait4 as _;

/// What one run took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Cost {
    /// Milliseconds of all cores together, the system's for it included.
    pub cpu: f64,
    /// Milliseconds on the clock.
    pub wall: f64,
}

/// Least and median of some runs.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
}

impl Spread {
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Self {
            least: values.first().copied().unwrap_or(f64::NAN),
            median: values.get(values.len() / 2).copied().unwrap_or(f64::NAN),
        }
    }
}

/// Times work of this process, all its threads together.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    let done = work();
    let cost = Cost {
        cpu: milliseconds(cpu.elapsed()),
        wall: milliseconds(wall.elapsed()),
    };
    (done, cost)
}

/// What a program wrote and took.
pub struct Ended {
    pub said: String,
    pub cost: Cost,
    /// Its peak of memory, in MB.
    pub peak: f64,
}

/// Starts a program and waits for its end; it has to succeed.
pub fn run(command: &mut Command) -> Ended {
    let wall = Instant::now();
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = started.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut said = String::new();
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout.read_to_string(&mut said).expect("text");
    let ended = child.wait4().expect("its end");
    assert!(ended.status.success(), "{command:?}: {}", ended.status);
    let used = ended.rusage;
    #[allow(clippy::cast_precision_loss)] // far below 2^53
    let peak = used.maxrss as f64 / f64::from(1 << 20);
    Ended {
        said,
        cost: Cost {
            cpu: milliseconds(used.utime + used.stime),
            wall: milliseconds(wall.elapsed()),
        },
        peak,
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
