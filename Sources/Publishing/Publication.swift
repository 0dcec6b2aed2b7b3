// The public forms of a plan: everything is a pure function of the article.

package import IntakeModel
internal import Markup

/// One file of a publication.
package struct PublishedFile: Sendable, Equatable {
  /// A plain file name, as `index.en.html`; never a path.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Turns an article into the files that are published.
package enum Publication {
  /// The files of a plan: `index.html` in the plan's language, `index.LL.html` for each further language,
  /// `fragment.html`, `plan.md`, `plan.json` and `changes.atom`. The same article always gives the same bytes.
  ///
  /// What coordinators wrote beside the text of the plan, as reasons, is masked as the words of residents are: this is
  /// the last gate.
  package static func files(of article: Article) -> [PublishedFile] {
    var article = article
    for version in article.versions.indices {
      for change in article.versions[version].changes.indices {
        article.versions[version].changes[change].maskWords()
      }
    }
    let pages = Edition.languages(of: article.plan).map { language in
      let name = Edition(article: article, language: language).pageName(language)
      return file(name, PageWriter.page(article, language: language).markup)
    }
    return pages + [
      file("fragment.html", PageWriter.fragment(article).markup),
      file("plan.md", MarkdownArticle.written(article)),
      file("plan.json", PlanDocument(article).written()),
      file("changes.atom", ChangeFeed(article).written().markup),
    ]
  }

  private static func file(_ name: String, _ text: String) -> PublishedFile {
    PublishedFile(name: name, bytes: Array(text.utf8))
  }
}

extension PlanChange {
  fileprivate mutating func maskWords() {
    text = text.map { Masking.masked($0) }
    note = note.map { Masking.masked($0) }
  }
}
