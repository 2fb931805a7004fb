//! A disk that does what a test asks of it: counts what SQLite asks of the disk, fails or shortens one
//! call of a kind, fills up, or loses its power. It lies between SQLite and the system's own files, as
//! the default of this process, so the store above it is the one that people run.
//!
//! What is asked of it holds for the thread that asks; tests run side by side.
#![expect(unsafe_code, reason = "SQLite takes its disk as a table of C functions")]
#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::{
    cell::RefCell,
    collections::BTreeMap,
    ffi::{CStr, OsStr, c_char, c_int, c_void},
    os::unix::ffi::OsStrExt as _,
    path::{Path, PathBuf},
    ptr,
    sync::{Once, OnceLock},
};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};

/// What SQLite asks of a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    Open,
    Read,
    Write,
    Sync,
    Truncate,
    Delete,
    /// A lock on the file, or in the memory that programs share.
    Lock,
    /// The memory that programs share.
    Map,
}

/// How it goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    /// The disk reports trouble, once.
    Fails,
    /// Only the first half is written, once.
    Shortened,
    /// No room, once.
    Full,
    /// No room, from then on (from 0: from the beginning) until it is mended: what stands in a file already may be written over.
    FullFromThen,
    /// Somebody else holds the lock, once.
    Busy,
    /// Somebody else is writing from then on, until it is mended.
    BusyFromThen,
}

/// The nth call of a kind, from 1, goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    pub call: Call,
    pub nth: usize,
    pub harm: Harm,
}

#[derive(Default)]
struct State {
    fault: Option<Fault>,
    /// Whether it has gone wrong.
    harmed: usize,
    paused: bool,
    counts: BTreeMap<Call, usize>,
    /// Which files were synced, in order: what their names end in.
    synced: Vec<String>,
    /// As on a network drive: no memory is shared between programs.
    network: bool,
    /// What is safe when the power goes, and what is not; kept where it was asked for.
    platter: Option<BTreeMap<PathBuf, Plate>>,
}

/// A file as the disk holds it.
#[derive(Default)]
struct Plate {
    safe: Vec<u8>,
    pending: Vec<Piece>,
}

enum Piece {
    Written(usize, Vec<u8>),
    Cut(usize),
}

impl Plate {
    fn settle(&mut self) {
        for piece in std::mem::take(&mut self.pending) {
            piece.onto(&mut self.safe);
        }
    }
}

impl Piece {
    fn onto(&self, file: &mut Vec<u8>) {
        match self {
            Self::Cut(length) => file.truncate(*length),
            Self::Written(at, bytes) => {
                let end = at + bytes.len();
                if file.len() < end {
                    file.resize(end, 0);
                }
                file[*at..end].copy_from_slice(bytes);
            }
        }
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

fn state<T>(ask: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(ask)
}

/// A disk in good order: nothing counted, nothing to go wrong.
pub fn new() {
    install();
    state(|state| *state = State::default());
}

/// From here on one thing goes wrong.
pub fn breaks(fault: Fault) {
    new_evening(Some(fault));
}

/// From here on calls are counted anew, and something goes wrong, or nothing.
pub fn new_evening(fault: Option<Fault>) {
    state(|state| {
        state.counts.clear();
        state.fault = fault;
    });
}

/// Nothing goes wrong any more.
pub fn mended() {
    state(|state| state.fault = None);
}

/// How often something has gone wrong.
pub fn harmed() -> usize {
    state(|state| state.harmed)
}

/// How often each thing was asked.
pub fn count(call: Call) -> usize {
    state(|state| state.counts.get(&call).copied().unwrap_or_default())
}

/// The files that were synced since this was asked last: `db`, `db-wal`.
pub fn synced() -> Vec<String> {
    state(|state| std::mem::take(&mut state.synced))
}

/// As on a network drive.
pub fn on_a_network_drive() {
    state(|state| state.network = true);
}

/// Looks at what is there without counting and without harm.
pub fn aside<T>(look: impl FnOnce() -> T) -> T {
    let was = state(|state| std::mem::replace(&mut state.paused, true));
    let seen = look();
    state(|state| state.paused = was);
    seen
}

/// From here on the disk remembers what would be there after a power cut.
pub fn remembers() {
    state(|state| state.platter = Some(BTreeMap::new()));
}

/// The files as they are when the power goes now: what was synced, and of the rest whatever `lucky` lets through.
pub fn power_cut(to: &Path, mut lucky: impl FnMut() -> bool) {
    state(|state| {
        for (path, plate) in state.platter.as_ref().unwrap() {
            let mut file = plate.safe.clone();
            plate.pending.iter().filter(|_| lucky()).for_each(|piece| piece.onto(&mut file));
            std::fs::write(to.join(path.file_name().unwrap()), file).unwrap();
        }
    });
}

/// What shall happen to this call; none when it goes well. `matters` is asked whether it needs room, or
/// locks others out, where that lasts.
fn harm(call: Call, matters: impl FnOnce() -> bool) -> Option<Harm> {
    let (fault, nth) = state(|state| {
        if state.paused {
            return None;
        }
        let nth = state.counts.entry(call).or_default();
        *nth += 1;
        let nth = *nth;
        Some((state.fault?, nth))
    })?;
    let reached = fault.call == call && nth == fault.nth;
    let later = fault.call == call && nth > fault.nth;
    let happens = match fault.harm {
        Harm::Fails | Harm::Shortened | Harm::Full | Harm::Busy => reached,
        Harm::BusyFromThen => (reached || later) && matters(),
        // A disk that has filled up has no room for the shared memory either.
        Harm::FullFromThen => {
            (reached || later || call == Call::Map && count(fault.call) >= fault.nth)
                && matches!(call, Call::Write | Call::Map)
                && matters()
        }
    };
    if happens {
        state(|state| state.harmed += 1);
    }
    happens.then_some(fault.harm)
}

#[repr(C)]
struct File {
    base: sqlite3_file,
    /// Where it is; null for a temporary file.
    name: *const c_char,
    // The system's own file follows.
}

fn path_of(name: *const c_char) -> Option<PathBuf> {
    // SAFETY: SQLite gives a name that lives as long as the file is open, or none.
    (!name.is_null()).then(|| PathBuf::from(OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes())))
}

/// The system's file behind ours.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` leaves room for it there, and our part is as aligned as a pointer.
    unsafe { file.cast::<u8>().add(size_of::<File>()).cast() }
}

/// The system's functions for a file.
unsafe fn methods(file: *mut sqlite3_file) -> &'static sqlite3_io_methods {
    // SAFETY: ours are set only when the system has opened the file, and its tables are static.
    unsafe { &*(*real(file)).pMethods }
}

unsafe fn name(file: *mut sqlite3_file) -> Option<PathBuf> {
    // SAFETY: the file is one that `open` below has made.
    path_of(unsafe { (*file.cast::<File>()).name })
}

fn remember(path: Option<PathBuf>, note: impl FnOnce(&mut Plate)) {
    state(|state| {
        if let (Some(platter), Some(path), false) = (state.platter.as_mut(), path, state.paused) {
            note(platter.entry(path).or_default());
        }
    });
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: as SQLite promises for each function of the table: the file is open.
    unsafe { methods(file).xClose.unwrap()(real(file)) }
}

unsafe extern "C" fn read(file: *mut sqlite3_file, to: *mut c_void, amount: c_int, at: sqlite3_int64) -> c_int {
    if harm(Call::Read, || false).is_some() {
        return ffi::SQLITE_IOERR_READ;
    }
    // SAFETY: see `close`.
    unsafe { methods(file).xRead.unwrap()(real(file), to, amount, at) }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, amount: c_int, at: sqlite3_int64) -> c_int {
    let write = |amount: c_int| {
        let bytes = usize::try_from(amount).unwrap();
        // SAFETY: see `close`; `from` holds `amount` bytes, and no more is asked for.
        let (path, written) = unsafe { (name(file), std::slice::from_raw_parts(from.cast::<u8>(), bytes)) };
        remember(path, |plate| plate.pending.push(Piece::Written(usize::try_from(at).unwrap(), written.to_vec())));
        // SAFETY: as above.
        unsafe { methods(file).xWrite.unwrap()(real(file), from, amount, at) }
    };
    let grows = || {
        let mut size = 0;
        // SAFETY: see `close`.
        unsafe { methods(file).xFileSize.unwrap()(real(file), &raw mut size) };
        at + sqlite3_int64::from(amount) > size
    };
    match harm(Call::Write, grows) {
        None => write(amount),
        Some(Harm::Shortened) => {
            write(amount / 2);
            ffi::SQLITE_IOERR_WRITE
        }
        Some(Harm::Full | Harm::FullFromThen) => {
            // The system takes what there is room for.
            write(amount / 2);
            ffi::SQLITE_FULL
        }
        Some(Harm::Fails | Harm::Busy | Harm::BusyFromThen) => ffi::SQLITE_IOERR_WRITE,
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    if harm(Call::Truncate, || false).is_some() {
        return ffi::SQLITE_IOERR_TRUNCATE;
    }
    // SAFETY: see `close`.
    unsafe {
        remember(name(file), |plate| plate.pending.push(Piece::Cut(usize::try_from(size).unwrap())));
        methods(file).xTruncate.unwrap()(real(file), size)
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, _flags: c_int) -> c_int {
    if harm(Call::Sync, || false).is_some() {
        return ffi::SQLITE_IOERR_FSYNC;
    }
    // SAFETY: see `close`.
    let path = unsafe { name(file) };
    let ending = path.as_ref().and_then(|path| path.extension()).map(|end| end.to_string_lossy().into_owned()).unwrap_or_default();
    state(|state| state.synced.push(ending));
    remember(path, Plate::settle);
    // No power is cut but ours: the system need not wait for the real disk.
    ffi::SQLITE_OK
}

unsafe extern "C" fn size(file: *mut sqlite3_file, size: *mut sqlite3_int64) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xFileSize.unwrap()(real(file), size) }
}

/// What a lock that is refused says.
fn refused(harm: Harm, trouble: c_int) -> c_int {
    if matches!(harm, Harm::Busy | Harm::BusyFromThen) { ffi::SQLITE_BUSY } else { trouble }
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    match harm(Call::Lock, || level >= ffi::SQLITE_LOCK_RESERVED) {
        Some(harm) => refused(harm, ffi::SQLITE_IOERR_LOCK),
        // SAFETY: see `close`.
        None => unsafe { methods(file).xLock.unwrap()(real(file), level) },
    }
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xUnlock.unwrap()(real(file), level) }
}

unsafe extern "C" fn reserved(file: *mut sqlite3_file, answer: *mut c_int) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xCheckReservedLock.unwrap()(real(file), answer) }
}

unsafe extern "C" fn control(file: *mut sqlite3_file, ask: c_int, with: *mut c_void) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xFileControl.unwrap()(real(file), ask, with) }
}

unsafe extern "C" fn sector(file: *mut sqlite3_file) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xSectorSize.unwrap()(real(file)) }
}

unsafe extern "C" fn kind(file: *mut sqlite3_file) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xDeviceCharacteristics.unwrap()(real(file)) }
}

unsafe extern "C" fn shared(file: *mut sqlite3_file, page: c_int, size: c_int, extend: c_int, to: *mut *mut c_void) -> c_int {
    // SAFETY: see `close`; `to` is where the answer goes.
    let map = |extend| unsafe { methods(file).xShmMap.unwrap()(real(file), page, size, extend, to) };
    let grows = || {
        map(0);
        // SAFETY: as above.
        extend != 0 && unsafe { (*to).is_null() }
    };
    match harm(Call::Map, grows) {
        Some(Harm::Full | Harm::FullFromThen) => ffi::SQLITE_IOERR_SHMSIZE,
        Some(Harm::Fails | Harm::Shortened | Harm::Busy | Harm::BusyFromThen) => ffi::SQLITE_IOERR_SHMMAP,
        None => map(extend),
    }
}

unsafe extern "C" fn shared_lock(file: *mut sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    let locks = flags & ffi::SQLITE_SHM_LOCK != 0;
    // The first of the locks is the one to write.
    let writes = offset == 0 && flags & ffi::SQLITE_SHM_EXCLUSIVE != 0;
    match locks.then(|| harm(Call::Lock, || writes)).flatten() {
        Some(harm) => refused(harm, ffi::SQLITE_IOERR_SHMLOCK),
        // SAFETY: see `close`.
        None => unsafe { methods(file).xShmLock.unwrap()(real(file), offset, count, flags) },
    }
}

unsafe extern "C" fn shared_barrier(file: *mut sqlite3_file) {
    // SAFETY: see `close`.
    unsafe { methods(file).xShmBarrier.unwrap()(real(file)) }
}

unsafe extern "C" fn shared_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    // SAFETY: see `close`.
    unsafe { methods(file).xShmUnmap.unwrap()(real(file), delete) }
}

const PLAIN: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(kind),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

static ON_A_NETWORK: sqlite3_io_methods = PLAIN;

static ON_A_DISK: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xShmMap: Some(shared),
    xShmLock: Some(shared_lock),
    xShmBarrier: Some(shared_barrier),
    xShmUnmap: Some(shared_unmap),
    ..PLAIN
};

/// The system's own disk; SQLite never lets it go.
struct System(*mut sqlite3_vfs);

// SAFETY: SQLite calls it from every thread itself.
unsafe impl Send for System {}
// SAFETY: as above.
unsafe impl Sync for System {}

static SYSTEM: OnceLock<System> = OnceLock::new();

fn system() -> *mut sqlite3_vfs {
    SYSTEM.get().unwrap().0
}

unsafe extern "C" fn open(_: *mut sqlite3_vfs, name: *const c_char, file: *mut sqlite3_file, flags: c_int, out: *mut c_int) -> c_int {
    // SAFETY: SQLite gives room for a file of our size.
    unsafe { (*file).pMethods = ptr::null() };
    if harm(Call::Open, || false).is_some() {
        return ffi::SQLITE_CANTOPEN;
    }
    if let Some(path) = path_of(name) {
        // What was there before is safe.
        state(|state| {
            if let (Some(platter), false) = (&mut state.platter, state.paused) {
                platter.entry(path.clone()).or_insert_with(|| Plate { safe: std::fs::read(&path).unwrap_or_default(), pending: vec![] });
            }
        });
    }
    let network = state(|state| state.network);
    // SAFETY: the room behind our part is the system's; its functions are set when it has opened the file.
    unsafe {
        ptr::write_bytes(real(file).cast::<u8>(), 0, usize::try_from((*system()).szOsFile).unwrap());
        let opened = (*system()).xOpen.unwrap()(system(), name, real(file), flags, out);
        if !(*real(file)).pMethods.is_null() {
            (*file.cast::<File>()).name = name;
            (*file).pMethods = if network { &raw const ON_A_NETWORK } else { &raw const ON_A_DISK };
        }
        opened
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    if harm(Call::Delete, || false).is_some() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    state(|state| {
        if let (Some(platter), Some(path), false) = (&mut state.platter, path_of(name), state.paused) {
            platter.remove(&path);
        }
    });
    // SAFETY: handed on as it came.
    unsafe { (*system()).xDelete.unwrap()(system(), name, sync) }
}

unsafe extern "C" fn access(_: *mut sqlite3_vfs, name: *const c_char, flags: c_int, answer: *mut c_int) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xAccess.unwrap()(system(), name, flags, answer) }
}

unsafe extern "C" fn full_name(_: *mut sqlite3_vfs, name: *const c_char, room: c_int, to: *mut c_char) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xFullPathname.unwrap()(system(), name, room, to) }
}

unsafe extern "C" fn randomness(_: *mut sqlite3_vfs, room: c_int, to: *mut c_char) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xRandomness.unwrap()(system(), room, to) }
}

unsafe extern "C" fn sleep(_: *mut sqlite3_vfs, microseconds: c_int) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xSleep.unwrap()(system(), microseconds) }
}

unsafe extern "C" fn time(_: *mut sqlite3_vfs, to: *mut f64) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xCurrentTime.unwrap()(system(), to) }
}

unsafe extern "C" fn time_in_milliseconds(_: *mut sqlite3_vfs, to: *mut sqlite3_int64) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xCurrentTimeInt64.unwrap()(system(), to) }
}

unsafe extern "C" fn last_error(_: *mut sqlite3_vfs, room: c_int, to: *mut c_char) -> c_int {
    // SAFETY: handed on as it came.
    unsafe { (*system()).xGetLastError.unwrap()(system(), room, to) }
}

/// Puts this disk between SQLite and the system, once for the process.
fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: the library is initialised first; the table is leaked, so it lives as long as SQLite.
        unsafe {
            assert_eq!(ffi::sqlite3_initialize(), ffi::SQLITE_OK);
            let below = ffi::sqlite3_vfs_find(ptr::null());
            assert!(!below.is_null() && SYSTEM.set(System(below)).is_ok());
            let ours = Box::new(sqlite3_vfs {
                iVersion: 2,
                szOsFile: c_int::try_from(size_of::<File>()).unwrap() + (*below).szOsFile,
                mxPathname: (*below).mxPathname,
                pNext: ptr::null_mut(),
                zName: c"trouble".as_ptr(),
                pAppData: ptr::null_mut(),
                xOpen: Some(open),
                xDelete: Some(delete),
                xAccess: Some(access),
                xFullPathname: Some(full_name),
                xDlOpen: None,
                xDlError: None,
                xDlSym: None,
                xDlClose: None,
                xRandomness: Some(randomness),
                xSleep: Some(sleep),
                xCurrentTime: Some(time),
                xGetLastError: Some(last_error),
                xCurrentTimeInt64: Some(time_in_milliseconds),
                xSetSystemCall: None,
                xGetSystemCall: None,
                xNextSystemCall: None,
            });
            assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(ours), 1), ffi::SQLITE_OK);
        }
    });
}
