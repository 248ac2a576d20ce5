/** Keeps the ledger's log in one SQLite file: appended by one writer, fsynced before any answer, readable by anybody. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.eventstore;

import org.jspecify.annotations.NullMarked;
