/** Who opens what the log holds sealed of persons, and what is said where nobody can any more. */
@NullMarked
package vn.khuyencong.ledger.query.persons;

import org.jspecify.annotations.NullMarked;
