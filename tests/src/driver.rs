//! The few WebDriver calls that the journeys need, over plain HTTP to WebKitWebDriver.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// A slow machine that is also building something still answers in this time.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One session with one window. Dropping it ends the session and the driver.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    agent: ureq::Agent,
    address: String,
}

impl Driver {
    /// Starts the driver, which starts the program. `prepare` sets the environment of both.
    pub fn start(program: &Path, prepare: impl FnOnce(&mut Command)) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        prepare(&mut command);
        let child = command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts (cargo xtask setup installs it)");
        let agent = ureq::Agent::new_with_config(
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .timeout_global(Some(Duration::from_secs(120)))
                .build(),
        );
        let mut driver = Self {
            child,
            agent,
            address: format!("http://127.0.0.1:{port}"),
        };
        driver.wait_until_it_listens(port);
        let wanted = json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {"binary": program}}}});
        let session = driver.call("POST", "/session", &wanted);
        let id = session["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no session: {session}"))
            .to_owned();
        driver.address = format!("{}/session/{id}", driver.address);
        driver
    }

    fn wait_until_it_listens(&self, port: u16) {
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                begun.elapsed() < PATIENCE,
                "WebKitWebDriver does not listen"
            );
            std::thread::sleep(PAUSE);
        }
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let address = format!("{}{path}", self.address);
        let response = match method {
            "GET" => self.agent.get(&address).call(),
            "DELETE" => self.agent.delete(&address).call(),
            _ => self
                .agent
                .post(&address)
                .header("content-type", "application/json")
                .send(body.to_string()),
        };
        let mut response = response.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let text = response
            .body_mut()
            .with_config()
            .limit(64 << 20)
            .read_to_string()
            .expect("an answer in text");
        let answer: Value = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}: {text}"));
        answer["value"].clone()
    }

    fn find(&self, css: &str) -> Option<String> {
        let found = self.call(
            "POST",
            "/element",
            &json!({"using": "css selector", "value": css}),
        );
        found[ELEMENT].as_str().map(ToOwned::to_owned)
    }

    fn wait(&self, css: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Some(element) = self.find(css) {
                return element;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{css} does not appear; the window shows:\n{}",
                self.body_text()
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Waits for the element with this test id.
    pub fn see(&self, test_id: &str) {
        self.wait(&selector(test_id));
    }

    /// Whether the element with this test id is there now.
    #[must_use]
    pub fn has(&self, test_id: &str) -> bool {
        self.find(&selector(test_id)).is_some()
    }

    /// Waits for the element with this test id, then clicks it.
    pub fn click(&self, test_id: &str) {
        self.click_on(&selector(test_id));
    }

    /// Marks an option: its card is clicked, as the mark itself is drawn over it.
    pub fn choose(&self, test_id: &str) {
        self.click_on(&format!("label:has({})", selector(test_id)));
    }

    /// An element that has been drawn anew meanwhile is looked for again, and one that still moves is waited for: the
    /// driver reads where it stands first, and presses there afterwards.
    fn click_on(&self, css: &str) {
        let begun = Instant::now();
        loop {
            let element = self.wait(css);
            let place = || self.call("GET", &format!("/element/{element}/rect"), &Value::Null);
            let first = place();
            std::thread::sleep(PAUSE);
            if first != place() && begun.elapsed() < PATIENCE {
                continue;
            }
            let answer = self.call("POST", &format!("/element/{element}/click"), &json!({}));
            if answer.get("error").is_none() {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "click on {css}: {answer}");
            std::thread::sleep(PAUSE);
        }
    }

    /// Empties the field and types.
    pub fn type_into(&self, test_id: &str, text: &str) {
        let element = self.wait(&selector(test_id));
        self.call("POST", &format!("/element/{element}/clear"), &json!({}));
        let answer = self.call(
            "POST",
            &format!("/element/{element}/value"),
            &json!({"text": text}),
        );
        assert!(
            answer.get("error").is_none(),
            "typing into {test_id}: {answer}"
        );
    }

    /// Presses keys one after another, wherever the focus is: a letter or figure, `Tab`, `Enter`, `Left`, `Right`.
    ///
    /// # Panics
    /// The driver refuses.
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            // The code points that WebDriver gives to keys without a letter.
            let value = match *key {
                "Tab" => "\u{E004}",
                "Enter" => "\u{E007}",
                "Escape" => "\u{E00C}",
                "Left" => "\u{E012}",
                "Right" => "\u{E014}",
                "Down" => "\u{E015}",
                letter => letter,
            };
            let keyboard = json!({
                "type": "key",
                "id": "keyboard",
                "actions": [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}],
            });
            let answer = self.call("POST", "/actions", &json!({"actions": [keyboard]}));
            assert!(answer.get("error").is_none(), "pressing {key}: {answer}");
        }
    }

    /// The words of the element, as shown.
    #[must_use]
    pub fn text(&self, test_id: &str) -> String {
        let element = self.wait(&selector(test_id));
        let text = self.call("GET", &format!("/element/{element}/text"), &Value::Null);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// All the words in the window.
    #[must_use]
    pub fn body_text(&self) -> String {
        self.run("return document.body ? document.body.innerText : ''")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until a script returns true.
    pub fn until(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while self.run(script) != Value::Bool(true) {
            assert!(
                begun.elapsed() < PATIENCE,
                "never came: {what}; the window shows:\n{}",
                self.body_text()
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// What a script returns.
    pub fn run(&self, script: &str) -> Value {
        self.call(
            "POST",
            "/execute/sync",
            &json!({"script": script, "args": []}),
        )
    }

    /// What a script hands to its last argument, which is a function.
    pub fn run_async(&self, script: &str) -> Value {
        self.call(
            "POST",
            "/execute/async",
            &json!({"script": script, "args": []}),
        )
    }

    /// Makes the window so large, in pixels of the screen.
    pub fn size(&self, width: u32, height: u32) {
        self.call(
            "POST",
            "/window/rect",
            &json!({"x": 0, "y": 0, "width": width, "height": height}),
        );
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // After `kill -9` there is no session left to end.
        let _ = self.agent.delete(&self.address).call();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn selector(test_id: &str) -> String {
    format!("[data-testid=\"{test_id}\"]")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}
