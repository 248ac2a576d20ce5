/** Writes facts under their own names, so that a class may move while the log stays readable for ever. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.facts;

import org.jspecify.annotations.NullMarked;
