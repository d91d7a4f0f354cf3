//! The files of a small valid pack, to be broken in one place at a time.

/// Every file: path and text.
pub fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = [
        ("pack.toml", PACK),
        ("facts.toml", FACTS),
        ("milestones.toml", MILESTONES),
        ("gates.toml", GATES),
        ("profiles.toml", PROFILES),
        ("express.toml", EXPRESS),
        ("actions.toml", ACTIONS),
        ("catalogue.toml", CATALOGUE),
        ("guidance.toml", GUIDANCE),
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .into();
    let mut dimensions = String::new();
    let mut questions = String::new();
    for dimension in 1..=9 {
        dimensions += &format!("[[dimension]]\nid = \"d{dimension}\"\nweight = 1\n\n");
        for question in 1..=4 {
            let id = format!("d{dimension}-q{question}");
            questions += &format!("[[question]]\nid = \"{id}\"\ndimension = \"d{dimension}\"\n");
            questions += match id.as_str() {
                "d9-q4" => SET,
                "d8-q4" => LEFT_OUT,
                "d7-q4" => HANGS_ON,
                _ => "",
            };
            if id != "d9-q4" {
                questions += LEVEL;
            }
            questions += "\n";
        }
    }
    files.push(("dimensions.toml".to_owned(), dimensions));
    files.push(("questions.toml".to_owned(), questions));
    files
}

const LEVEL: &str = r#"kind = "level"
weight = 2
revision = 1
options = [
  { id = "nothing", level = 0 },
  { id = "begun", level = 1 },
  { id = "enough", level = 2 },
  { id = "kept", level = 3 },
]
"#;

const LEFT_OUT: &str = "not_applicable = [\"no-need\"]\nglossary = [\"word\"]\n";

const HANGS_ON: &str = "shown_when = \"d7-q3 >= 1\"\n";

const SET: &str = r#"kind = "set"
weight = 2
revision = 1
marks = ["x", "y", "z"]
exclusive = "none"
reach = [
  { level = 1, when = "any 1" },
  { level = 2, when = "has(x) and any 2 of [x, y, z]" },
]
"#;

const PACK: &str = r#"version = "1.0.0"
date = 2026-01-31
languages = ["es"]
planning_share_percent = 70
default_hours_per_week = 2
max_open_actions = 3
repeat_after_days = 180
reference_months = 12
reservations_percent = 20
profile_hidden_percent = 50
not_sure_task_hours_max = 4
"#;

const FACTS: &str = r#"[[screen]]
id = "basics"
facts = ["country", "offer", "segment", "flags"]

[[fact]]
id = "country"
kind = "one"
required = true
options = ["pe", "cl"]

[[fact]]
id = "offer"
kind = "one"
required = true
options = ["goods", "service"]

[[fact]]
id = "segment"
kind = "one"
options = ["b2b", "b2c"]

[[fact]]
id = "flags"
kind = "many"
applies = "offer = goods"
options = ["wood", "none"]
exclusive = ["none"]
"#;

const MILESTONES: &str = r#"[[milestone]]
id = "sales"
revision = 1
options = [
  { id = "never", level = 0 },
  { id = "older", level = 1 },
  { id = "recent", level = 2 },
]
"#;

const GATES: &str = r#"[[stage]]
id = "seller"
requires = "sales >= 2"

[[stage]]
id = "starter"
requires = "always"

[[gate]]
id = "low"
stage = "starter"
[[gate.must]]
id = "low-first"
requires = "d1-q1 >= 2"
[[gate.average]]
dimension = "d2"
at_least = 40

[[gate]]
id = "high"
stage = "seller"
index = 10
[[gate.must]]
id = "high-first"
when = "segment = b2b"
requires = "d1-q2 >= 2 or d1-q3 >= 1"
[[gate.average]]
dimension = "d2"
at_least = 50
"#;

const PROFILES: &str = r#"[[profile]]
id = "one"
number = 1
stage = "starter"
ready = false

[[profile]]
id = "two"
number = 2
stage = "starter"
ready = true

[[profile]]
id = "three"
number = 3
stage = "seller"
ready = false

[[profile]]
id = "four"
number = 4
stage = "seller"
ready = true
"#;

const EXPRESS: &str = r#"[[express]]
stage = "starter"
items = ["d1-q1", "d1-q2", "d1-q3", "d1-q4", "d2-q1", "d2-q2", "d2-q3", "d2-q4"]

[[express]]
stage = "seller"
items = ["d1-q1", "d1-q2", "d1-q3", "d2-q1", "d2-q2", "d2-q3", "d2-q4", "d3-q1", "d3-q2"]
"#;

const ACTIONS: &str = r#"[[action]]
id = "lift-first"
dimension = "d1"
effects = [ { item = "d1-q1", level = 2 }, { item = "d1-q2", level = 2 } ]
hours = [2, 4]
cost = "none"
steps = 3
tags = ["training"]
sources = ["expert"]

[[action]]
id = "lift-second"
dimension = "d2"
effects = [
  { item = "d2-q1", level = 2 }, { item = "d2-q2", level = 2 },
  { item = "d2-q3", level = 2 }, { item = "d2-q4", level = 2 },
]
works_towards = ["sales"]
needs = "d1-q1 >= 2 or done(lift-first)"
hours = [2, 4]
cost = "low"
steps = 7
tags = ["training"]
sources = ["report:10-12"]

[[alert]]
id = "risk"
when = "offer = goods and d1-q1 < 2 and sales >= 1"
action = "lift-first"
priority = 1
rule = "labels-of-wood"
"#;

const CATALOGUE: &str = r#"[[source]]
id = "report"
title = "A report"
publisher = "Somebody"
date = "2025"
url = "https://example.org/report"

[[glossary]]
id = "word"

[[rule]]
id = "labels-of-wood"
kind = "labels"
when = "offer = goods and flags = wood"
status = "vigente"
as_of = 2025-12-31
review_after_months = 1
evidence = "primary"
sources = ["report"]

[[benchmark]]
id = "figure"
item = "d1-q1"
percent = 63
n = 0
sources = ["report"]

[[programme]]
id = "help"
name = "Help"
operator = "Agency"
country = "pe"
kind = "training"
offer = ["goods"]
cross_border = true
status = "vigente"
as_of = 2025-12-31
review_after_months = 6
evidence = "primary"
cadence = "permanent"
sources = ["report"]
source_year = "2025"
tags = ["training"]
[[programme.required]]
criterion = "country"
any_of = ["pe"]
[[programme.favours]]
criterion = "region"
stated = "words"

[[platform]]
id = "shop"
name = "Shop"
operator = "Firm"
kind = "marketplace"
segment = ["b2c"]
offer = ["goods"]
cross_border = true
delivers_to = ["world"]
needs_first = ["account"]
status = "vigente"
as_of = 2025-12-31
review_after_months = 6
evidence = "primary"
cadence = "permanent"
sources = ["report"]
source_year = "2025"
tags = ["channel"]
[[platform.admits]]
country = "cl"
answer = "no"
as_of = 2025-12-31
sources = ["report"]
"#;

const GUIDANCE: &str = r#"[[guide]]
id = "d1"
dimension = "d1"
applies = "offer = goods"
paragraphs = 2
steps = 3
mistakes = 2
actions = ["lift-first"]
worksheet = "scarf"
as_of = 2025-12-31
sources = ["expert"]

[[checklist]]
id = "pe-goods"
country = "pe"
offer = ["goods"]
[[checklist.step]]
id = "register"
institution = "The Agency"
item = "d1-q1"
status = "vigente"
as_of = 2025-12-31
review_after_months = 6
evidence = "primary"
sources = ["report"]
[[checklist.step]]
id = "treat-wood"
when = "flags = wood"
status = "por-confirmar"
as_of = 2025-12-31
review_after_months = 6
evidence = "secondary"
url = "https://example.org/wood"
sources = ["report"]
[[checklist.step]]
id = "declare"
status = "por-confirmar"
as_of = 2025-12-31
review_after_months = 6
evidence = "weak"
sources = ["report"]

[[worksheet]]
id = "scarf"
[[worksheet.line]]
id = "product"
kind = "input"
unit = "money"
example = "18"
[[worksheet.line]]
id = "rate"
kind = "input"
unit = "percent"
example = "6.5"
[[worksheet.line]]
id = "duty"
kind = "formula"
unit = "money"
formula = "product * rate / 100"
[[worksheet.line]]
id = "price"
kind = "formula"
unit = "money"
formula = "product + duty"
total = true

[[contact]]
id = "agency"
name = "The Agency"
country = "pe"
email = "ask@example.org"
phone = "+51 1 555 0100"
as_of = 2025-12-31
review_after_months = 6
sources = ["report"]
"#;
