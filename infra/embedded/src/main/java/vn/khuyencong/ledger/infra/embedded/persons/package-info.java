/** The keys of persons: each in a file of its own outside the log, so that destroying it makes unreadable what the log keeps. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.persons;

import org.jspecify.annotations.NullMarked;
