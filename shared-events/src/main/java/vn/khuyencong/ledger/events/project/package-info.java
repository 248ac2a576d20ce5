/** Facts about projects (đề án), in the order of their life. */
@NullMarked
package vn.khuyencong.ledger.events.project;

import org.jspecify.annotations.NullMarked;
