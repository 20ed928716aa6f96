#!/bin/sh
# Runs a PostgreSQL server for as long as whoever started it holds our standard input open, so that a server never
# outlives a test run, however that ended.
# usage: guard.sh FOLDER SERVER [ARGUMENT...]
folder=$1
shift
"$@" </dev/null >>"$folder/log" 2>&1 &
server=$!
cat >/dev/null
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
