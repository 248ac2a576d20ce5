/** Persons in the books: their names are read while their keys are there, and stand nowhere on the disk. */
@NullMarked
package vn.khuyencong.ledger.infra.conformance.persons;

import org.jspecify.annotations.NullMarked;
