/** The values that facts are made of, and the root of all facts. */
@NullMarked
package vn.khuyencong.ledger.events;

import org.jspecify.annotations.NullMarked;
