# shellcheck shell=bash
# What the launcher needs before it can start anything: a JDK, Maven, a few tools of the tests, and a build.
# Sourced by infra/ledger.

readonly root=${root:?is set by infra/ledger}
readonly OLDEST_JAVA=21

say() { printf 'ledger: %s\n' "$*"; }

fail() { # exit code, message
  printf 'ledger: %s\n' "$2" >&2
  exit "$1"
}

# Runs a command with its output in a log, and lets the reader see that it is alive when it takes longer than two
# seconds. The command is stopped with the launcher.
with_progress() { # what, log, command...
  local what=$1 log=$2 started=$SECONDS pid outcome=0
  shift 2
  mkdir -p "$(dirname "$log")"
  "$@" </dev/null >"$log" 2>&1 &
  pid=$!
  trap 'stop "$pid"; exit 130' INT
  trap 'stop "$pid"; exit 143' TERM
  show_progress "$what" "$log" "$started" "$pid"
  wait "$pid" || outcome=$?
  trap - INT TERM
  if ((outcome != 0)); then
    tail -n 25 "$log" >&2
    printf 'ledger: %s failed; the whole log is %s\n' "$what" "$log" >&2
  fi
  return "$outcome"
}

stop() { # pid
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  printf '\nledger: stopped\n' >&2
}

# On a terminal one line that moves; elsewhere a line for each new step, and one every ten seconds.
show_progress() { # what, log, started, pid
  local elapsed step='' shown='' due=2
  while kill -0 "$4" 2>/dev/null; do
    sleep 0.5
    elapsed=$((SECONDS - $3))
    ((elapsed >= 2)) || continue
    step=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *\[\(.*\)\]$/\2 \1/p' "$2" | tail -n 1)
    if [[ -t 1 ]]; then
      printf '\r\033[Kledger: %s, %d s %s' "$1" "$elapsed" "$step"
    elif [[ $step != "$shown" ]] || ((elapsed >= due)); then
      say "$1, $elapsed s $step"
      shown=$step
      due=$((elapsed + 10))
    fi
  done
  [[ ! -t 1 ]] || printf '\r\033[K'
}

can_install() { [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; }

install_packages() { # package...
  say "installing $* with apt-get"
  refresh_package_lists &&
    with_progress "installing $*" "$root/target/install.log" \
      env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

package_lists_are_fresh=false
refresh_package_lists() {
  $package_lists_are_fresh || with_progress 'reading the package lists' "$root/target/packages.log" apt-get update
  package_lists_are_fresh=true
}

java_candidates() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  if java=$(command -v java); then
    dirname "$(dirname "$(readlink -f "$java")")"
  fi
  printf '%s\n' /usr/lib/jvm/* /opt/* /usr/java/* ~/.sdkman/candidates/java/* ~/.jdks/*
}

# A JDK names its version in a file beside bin; the directory's own name promises nothing.
java_version() { # home
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] &&
    sed -n 's/^JAVA_VERSION="\([0-9][0-9.]*\).*"$/\1/p' "$1/release"
}

newest_jdk() {
  local home version
  java_candidates | while read -r home; do
    version=$(java_version "$home") || continue
    if [[ -n $version ]] && ((${version%%.*} >= OLDEST_JAVA)); then
      printf '%s %s\n' "$version" "$home"
    fi
  done | sort -V | tail -n 1 | cut -d ' ' -f 2-
}

newest_jdk_package() {
  apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' | cut -d ' ' -f 1 | sort -V | tail -n 1
}

install_jdk() {
  local package version
  can_install && refresh_package_lists || return
  package=$(newest_jdk_package)
  version=${package//[!0-9]/}
  ((${version:-0} >= OLDEST_JAVA)) && install_packages "$package"
}

use_jdk() {
  JAVA_HOME=$(newest_jdk)
  if [[ -z $JAVA_HOME ]] && install_jdk; then
    JAVA_HOME=$(newest_jdk)
  fi
  [[ -n $JAVA_HOME ]] ||
    fail 3 "no JDK $OLDEST_JAVA or newer found (a JDK with javac, not only a JRE): install one, or set JAVA_HOME"
  export JAVA_HOME
  say "JDK $(java_version "$JAVA_HOME") in $JAVA_HOME"
}

use_maven() {
  command -v mvn >/dev/null || { can_install && install_packages maven; } ||
    fail 3 'Maven (mvn) is not installed: install it with the package manager of this system'
}

# Tests that need a tool which is not here say NOT RUN by themselves, so a missing one does not stop the others.
use_tools_of_the_tests() {
  local tool missing=()
  for tool in python3 strace chromium chromedriver; do
    command -v "$tool" >/dev/null || missing+=("${tool/chromedriver/chromium-driver}")
  done
  has_vietnamese_font || missing+=(fontconfig fonts-noto-core)
  ((${#missing[@]} == 0)) && return
  { can_install && install_packages "${missing[@]}"; } || say "missing: ${missing[*]}; the tests that need them will not run"
}

# Without one a browser draws boxes, and a page's width is that of the boxes.
has_vietnamese_font() { command -v fc-list >/dev/null && [[ -n $(fc-list :lang=vi file) ]]; }

# A figure whose peer is not here says NOT RUN by itself, so a missing one does not stop the others.
use_peers_of_the_benchmarks() {
  command -v pgbench >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/pgbench' >/dev/null ||
    { can_install && install_packages postgresql; } ||
    say 'missing: PostgreSQL; the figures that are measured beside it will not run'
}

maven() { # argument...
  cd "$root" && exec mvn -B -ntp "$@"
}

# Jars carry the reproducible build's date, so the moment of a build stands in a file beside them.
stamp_of() { printf '%s.built' "$1"; } # jar

is_older_than_its_sources() { # jar, module...
  local jar=$1 module stamp inputs=("$root/pom.xml")
  stamp=$(stamp_of "$jar")
  shift
  for module in "$@"; do
    inputs+=("$root/$module/pom.xml")
    [[ ! -d $root/$module/src/main ]] || inputs+=("$root/$module/src/main")
  done
  [[ ! -f $jar || ! -f $stamp || -n $(find "${inputs[@]}" -newer "$stamp" -print -quit) ]]
}

# Tests and layout are judged by `ledger test`; somebody who only wants to start should not wait for either.
# The stamp is taken before the build, so that a source saved meanwhile counts as newer.
build() { # module, jar
  local stamp
  stamp=$(stamp_of "$2")
  use_maven
  say "building $1: it is not built yet, or its sources are newer"
  mkdir -p "${2%/*}" && touch "$stamp.begun"
  with_progress "building $1" "$root/target/build.log" \
    maven package -pl "$1" -am -Dmaven.test.skip=true -Dspotless.check.skip=true || exit 1
  mv "$stamp.begun" "$stamp"
  say "built in $SECONDS s"
}
