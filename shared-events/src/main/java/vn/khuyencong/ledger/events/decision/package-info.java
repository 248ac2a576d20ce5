/** Facts about decisions (quyết định): the acts that every sum comes from. */
@NullMarked
package vn.khuyencong.ledger.events.decision;

import org.jspecify.annotations.NullMarked;
