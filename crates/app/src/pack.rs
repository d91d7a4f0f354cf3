//! The content pack in use: the shipped one, or one that a diagnosis was made with.

use crate::error::AppError;
use crate::extra_pack::{self, ExtraFiles, in_force, logo};
use crate::words::{self, Words};
use include_dir::{Dir, include_dir};
use rumbo_core::Content;
use rumbo_core::content::validate::{self, Measures, MessageIndex};
use rumbo_core::content::{PackFile, Problem};
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Logo;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

static STRUCTURE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/content");
static WORDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Structure and words of one content version.
#[derive(Clone, Debug)]
pub struct Pack {
    /// The structure.
    pub content: Content,
    /// Every file, by path: `content/…` is structure, `locales/<lang>/content/…` are words, `pictures/…` a logo.
    files: BTreeMap<String, String>,
    /// Words that were read already: an answer must not wait for the sentences of the whole pack.
    read: Arc<Mutex<BTreeMap<Locale, Localizer>>>,
}

impl Pack {
    /// The pack that is part of the program.
    ///
    /// # Errors
    /// It is invalid; a test proves that it is not.
    pub fn shipped() -> Result<Self, AppError> {
        let mut files = BTreeMap::new();
        collect(&STRUCTURE, "content", &mut files);
        for language in WORDS.dirs() {
            let name = language.path().to_string_lossy();
            if let Some(folder) = WORDS.get_dir(format!("{name}/content")) {
                collect_words(folder, &mut files);
            }
        }
        Self::from_files(files)
    }

    /// A pack in a folder laid out like the project: `assets/content` and `locales`, or `content` and `locales`.
    ///
    /// # Errors
    /// The folder can't be read, or the pack is invalid.
    pub fn in_folder(folder: &Path) -> Result<Self, AppError> {
        let pack = Self::draft_in_folder(folder)?;
        let problems = pack.problems();
        if problems.is_empty() {
            Ok(pack)
        } else {
            Err(AppError::ContentInvalid(problems))
        }
    }

    /// The same, for whoever still writes it: what is wrong is left for [`Self::problems`] to say.
    ///
    /// # Errors
    /// The folder can't be read, or its structure does not load.
    pub fn draft_in_folder(folder: &Path) -> Result<Self, AppError> {
        let mut files = BTreeMap::new();
        let records = ["assets/content", "content"]
            .into_iter()
            .map(|name| folder.join(name))
            .find(|path| path.is_dir())
            .unwrap_or_else(|| folder.join("content"));
        let mut problems = Vec::new();
        read_folder(&records, "content", "toml", &mut files, &mut problems)?;
        let words = folder.join("locales");
        read_folder(&words, "locales", "ftl", &mut files, &mut problems)?;
        let of_content = |path: &str| path.starts_with("content/") || path.contains("/content/");
        files.retain(|path, _| of_content(path));
        if !problems.is_empty() || Content::load(&structure(&files)).is_err() {
            problems.extend(check(&files));
            return Err(AppError::ContentInvalid(problems));
        }
        Self::from_files(files)
    }

    /// Whether a path is an extra pack rather than a whole one.
    pub fn is_extra(path: &Path) -> bool {
        extra_pack::is_extra(path)
    }

    /// This pack with a chamber's extra pack laid over it: a folder or a .zip file.
    ///
    /// # Errors
    /// It can't be read, or both together are not valid: every problem is named with the chamber's file.
    pub fn with_extra(&self, path: &Path) -> Result<Self, AppError> {
        Ok(self.lay_over(path)?.0)
    }

    /// The same, for whoever writes it: what is hard to read in its own sentences is a problem too.
    ///
    /// # Errors
    /// As [`Self::with_extra`].
    pub fn check_extra(&self, path: &Path) -> Result<Self, AppError> {
        let (pack, extra) = self.lay_over(path)?;
        let mut hard = pack.measures()?.problems;
        hard.retain(|problem| extra.is_own(&problem.file));
        match hard.is_empty() {
            true => Ok(pack),
            false => Err(AppError::ContentInvalid(extra.told(hard))),
        }
    }

    fn lay_over(&self, path: &Path) -> Result<(Self, ExtraFiles), AppError> {
        let extra = extra_pack::read(path)?;
        let mut files = self.files.clone();
        files.extend(extra.files.clone());
        // Of a part of it, the rest would be found missing.
        let found = match extra.cut {
            true => Vec::new(),
            false => check(&files),
        };
        let problems = extra.told(found);
        if !problems.is_empty() {
            return Err(AppError::ContentInvalid(problems));
        }
        Ok((Self::from_files(files)?, extra))
    }

    /// A pack that was kept with a diagnosis.
    ///
    /// # Errors
    /// It can't be read.
    pub fn kept(json: &str) -> Result<Self, AppError> {
        let files = serde_json::from_str(json).map_err(|error| {
            AppError::ContentInvalid(vec![Problem {
                file: "pack".to_owned(),
                line: error.line(),
                reason: error.to_string(),
                hint: String::new(),
            }])
        })?;
        Self::from_files(files)
    }

    fn from_files(files: BTreeMap<String, String>) -> Result<Self, AppError> {
        let content = Content::load(&structure(&files)).map_err(AppError::ContentInvalid)?;
        Ok(Self {
            content,
            files,
            read: Arc::default(),
        })
    }

    /// The logo of the chamber whose extra pack lies over this one.
    ///
    /// # Errors
    /// It was kept with a diagnosis and can't be read any more.
    pub(crate) fn logo(&self) -> Result<Option<Logo>, AppError> {
        logo::kept(&self.files).map_err(|problem| AppError::ContentInvalid(vec![problem]))
    }

    /// The files of the structure.
    #[cfg(test)]
    pub(crate) fn structure(&self) -> Vec<PackFile<'_>> {
        structure(&self.files)
    }

    /// Every file, to be kept with a diagnosis.
    pub(crate) fn to_json(&self) -> String {
        serde_json::json!(self.files).to_string()
    }

    /// The words of this pack in a language, with the country's habits.
    ///
    /// # Errors
    /// A file of words is not valid Fluent.
    pub fn words(&self, locale: Locale) -> Result<Localizer, AppError> {
        // Whoever panicked while holding the lock left whole entries: each is put in at once.
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = read.get(&locale) {
            return Ok(words.clone());
        }
        let words = self.read_words(locale)?;
        read.insert(locale, words.clone());
        Ok(words)
    }

    fn read_words(&self, locale: Locale) -> Result<Localizer, AppError> {
        let files = in_force(&self.files);
        let files: Vec<(Locale, &str, &str)> = files
            .iter()
            .filter_map(|(path, text)| {
                let folder = path.strip_prefix("locales/")?.split('/').next()?;
                let of = Locale::of_folder(folder)?;
                Some((of, path.as_str(), text.as_str()))
            })
            .collect();
        Localizer::with_pack(locale, &files).map_err(|error| {
            AppError::ContentInvalid(vec![Problem {
                file: error.file,
                line: error.line,
                reason: error.detail,
                hint: String::new(),
            }])
        })
    }

    /// How the pack's sentences read, and how long answering takes.
    ///
    /// # Errors
    /// A file of words is not valid Fluent.
    pub fn measures(&self) -> Result<Measures, AppError> {
        let files = in_force(&self.files);
        let folders = words::folders(&files);
        let mut indexes = Vec::new();
        for locale in folders.iter().filter(|locale| locale.country().is_none()) {
            let mut index = Words::read(locale.language().code(), &files);
            for country in words::countries(&self.content) {
                let locale = locale.for_country(&country);
                index.said.insert(country, self.words(locale)?);
            }
            indexes.push(index);
        }
        let locales: Vec<&dyn MessageIndex> = indexes
            .iter()
            .map(|words| words as &dyn MessageIndex)
            .collect();
        Ok(validate::measure(&self.content, &locales))
    }

    /// Everything that is wrong with the pack: structure, words, and what is too hard to read or takes too long.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = check(&self.files);
        // Words that can't be read can't be measured, and were named.
        problems.extend(self.measures().map_or(Vec::new(), |found| found.problems));
        problems
    }
}

/// Everything that is wrong with a pack's files, which may not even load.
fn check(files: &BTreeMap<String, String>) -> Vec<Problem> {
    let files = &*in_force(files);
    let structure = structure(files);
    let mut languages = BTreeSet::from(["es".to_owned()]);
    if let Ok(content) = Content::load(&structure) {
        let extra = content.extra.into_iter();
        languages.extend(content.pack.languages);
        languages.extend(extra.flat_map(|extra| extra.about.languages));
        let folders = words::folders(files);
        languages
            .retain(|language| Locale::of_folder(language).is_some_and(|of| folders.contains(&of)));
    }
    let catalogues: Vec<Words> = languages
        .iter()
        .map(|language| Words::read(language, files))
        .collect();
    let mut problems: Vec<Problem> = catalogues
        .iter()
        .flat_map(|words| words.mistakes.iter().cloned())
        .collect();
    let locales: Vec<&dyn MessageIndex> = catalogues
        .iter()
        .map(|words| words as &dyn MessageIndex)
        .collect();
    problems.extend(words::between_locales(&structure, files));
    problems.extend(validate::check(&structure, &locales));
    problems.sort();
    problems.dedup();
    problems
}

pub(crate) fn structure(files: &BTreeMap<String, String>) -> Vec<PackFile<'_>> {
    files
        .iter()
        .filter_map(|(path, text)| {
            Some(PackFile {
                path: path.strip_prefix("content/")?,
                text,
            })
        })
        .collect()
}

fn collect(dir: &Dir<'_>, prefix: &str, files: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        if let (true, Some(text)) = (
            file.path().extension().is_some_and(|end| end == "toml"),
            file.contents_utf8(),
        ) {
            files.insert(format!("{prefix}/{}", unix(file.path())), text.to_owned());
        }
    }
    for inner in dir.dirs() {
        collect(inner, prefix, files);
    }
}

fn collect_words(dir: &Dir<'_>, files: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            files.insert(format!("locales/{}", unix(file.path())), text.to_owned());
        }
    }
}

fn unix(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Largest file of a whole pack.
const FILE_BYTES: u64 = 4 * 1024 * 1024;

fn read_folder(
    folder: &Path,
    prefix: &str,
    extension: &str,
    files: &mut BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Result<(), AppError> {
    let failed = |error: std::io::Error| AppError::FileUnreadable {
        path: folder.display().to_string(),
        reason: error.to_string(),
    };
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let inside = format!("{prefix}/{name}");
        if path.is_dir() {
            read_folder(&path, &inside, extension, files, problems)?;
        } else if path.extension().is_some_and(|end| end == extension) {
            match read_text(&path).map_err(failed)? {
                Ok(text) => drop(files.insert(inside, text)),
                Err((reason, hint)) => problems.push(Problem {
                    file: inside
                        .strip_prefix("content/")
                        .unwrap_or(&inside)
                        .to_owned(),
                    line: 0,
                    reason,
                    hint: hint.to_owned(),
                }),
            }
        }
    }
    Ok(())
}

/// A file's text, or why it can't be a file of a pack, with a hint.
fn read_text(path: &Path) -> std::io::Result<Result<String, (String, &'static str)>> {
    if std::fs::metadata(path)?.len() > FILE_BYTES {
        let reason = format!("the file is larger than {} KB", FILE_BYTES / 1024);
        return Ok(Err((reason, "divide it")));
    }
    Ok(as_text(std::fs::read(path)?))
}

/// Text in UTF-8, without the mark that some editors put before it; else reason and hint.
pub(crate) fn as_text(bytes: Vec<u8>) -> Result<String, (String, &'static str)> {
    match String::from_utf8(bytes) {
        Ok(text) if !text.contains('\0') => {
            Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
        }
        _ => Err((
            "this is no text in UTF-8".to_owned(),
            "open it in a text editor and save it as UTF-8",
        )),
    }
}
