/** What a figure is: a measure over a scope, with an id that says so for ever. */
@NullMarked
package vn.khuyencong.ledger.query.figure;

import org.jspecify.annotations.NullMarked;
