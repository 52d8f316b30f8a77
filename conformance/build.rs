//! Tells cargo that fixtures and snapshots are part of the program: a new file is a reason to build again.

fn main() {
    println!("cargo::rerun-if-changed=../fixtures");
    println!("cargo::rerun-if-changed=../snapshots");
}
