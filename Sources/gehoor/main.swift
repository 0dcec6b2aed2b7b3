print("gehoor")
