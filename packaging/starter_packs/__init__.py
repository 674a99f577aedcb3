"""Makes the bundled language packs anew: Firefox Translations models, taught to a decoder that CTranslate2 can run."""
