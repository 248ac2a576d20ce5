/** The documents of the query side on one machine: the MongoDB wire, and one SQLite file behind it. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.readstore;

import org.jspecify.annotations.NullMarked;
