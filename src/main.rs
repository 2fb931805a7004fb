//! The program `charrette`: parse, call the library, answer with an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    charrette::cli::main()
}
